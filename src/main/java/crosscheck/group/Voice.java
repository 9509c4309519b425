package crosscheck.group;

import crosscheck.claim.Claim;
import java.util.List;

/**
 * One independent originator of a group's figures: a person, an organisation or house under whatever descriptions, or an outlet speaking
 * for itself. Copies of one report are one voice, however many outlets print them.
 *
 * @param name the fullest description the articles give
 * @param names every description met, the fullest first
 * @param claims what the voice says, in the run's order
 */
public record Voice(String name, List<String> names, List<Claim> claims) {

    public Voice {
        names = List.copyOf(names);
        claims = List.copyOf(claims);
    }
}
