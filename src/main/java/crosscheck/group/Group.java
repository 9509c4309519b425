package crosscheck.group;

import crosscheck.claim.Claim;
import java.util.List;

/**
 * Claims that answer one question.
 *
 * @param id stable: the same claims give the same id
 * @param question an English question that a reader understands without the sources, from the claims' own words
 * @param claims at least one, in the run's order
 * @param voices the independent originators, in the order of their first claim; every claim is one voice's
 * @param comparisons of the pairs within the group that were looked at
 */
public record Group(String id, String question, List<Claim> claims, List<Voice> voices, List<Comparison> comparisons) {

    public Group {
        claims = List.copyOf(claims);
        voices = List.copyOf(voices);
        comparisons = List.copyOf(comparisons);
    }
}
