package crosscheck.group;

import java.util.List;

/**
 * All claims of a run sorted into questions.
 *
 * @param groups every claim is in exactly one
 * @param apart pairs that a naive comparison would have flagged and a gate keeps apart, most tempting first, bounded in number
 */
public record Grouping(List<Group> groups, List<Comparison> apart) {

    public Grouping {
        groups = List.copyOf(groups);
        apart = List.copyOf(apart);
    }
}
