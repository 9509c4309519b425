package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the whole that a figure is a part of. */
final class Parts {

    private static final Set<String> INCLUDING = Set.of("including", "include", "includes", "included");

    private final List<Draft> drafts;

    private Parts(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** For each draft its whole, null when it is a part of none. */
    static List<@Nullable Evidence<Draft>> of(List<Draft> drafts) {
        Parts parts = new Parts(drafts);
        List<@Nullable Evidence<Draft>> wholes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            wholes.add(parts.whole(i));
        }
        return wholes;
    }

    private @Nullable Evidence<Draft> whole(int at) {
        Evidence<Draft> found = partitive(at);
        if (found == null) {
            found = included(at);
        }
        return found;
    }

    /** "two of the seven gunmen", "3,000 of these soldiers", "700 of them". */
    private @Nullable Evidence<Draft> partitive(int at) {
        Figure figure = drafts.get(at).figure();
        Syntax syntax = figure.syntax();
        int of = figure.phrase() + 1;
        int object = syntax.norm(of).equals("of") ? syntax.objectOf(of) : Syntax.NONE;
        if (object == Syntax.NONE) {
            return null;
        }
        for (Draft other : drafts) {
            if (other.figure().syntax() == syntax
                    && other.figure().phrase() == object
                    && syntax.word(syntax.phrase(object).from()).norm().equals("the")) {
                return Evidence.of(other, syntax.span(of), "part-of.partitive");
            }
        }
        boolean pointer = Antecedents.pointsBack(figure)
                || Set.of("these", "those")
                        .contains(syntax.word(syntax.phrase(object).from()).norm());
        Draft whole = pointer ? previous(at) : null;
        return whole == null ? null : Evidence.inherited(whole, syntax.span(of), "part-of.pointer");
    }

    /** "20 people, including six children". */
    private @Nullable Evidence<Draft> included(int at) {
        Figure figure = drafts.get(at).figure();
        Syntax syntax = figure.syntax();
        int first = syntax.firstOfList(figure.phrase());
        int before = syntax.before(first);
        if (before < 0 || !INCLUDING.contains(syntax.norm(before))) {
            return null;
        }
        Draft whole = previousOutside(at, first);
        return whole == null ? null : Evidence.of(whole, syntax.span(before), "part-of.including");
    }

    private @Nullable Draft previousOutside(int at, int firstPhrase) {
        for (int i = at - 1; i >= 0; i--) {
            Figure other = drafts.get(i).figure();
            if (other.syntax() != drafts.get(at).figure().syntax()) {
                return null;
            }
            if (other.phrase() < firstPhrase && other.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private @Nullable Draft previous(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (drafts.get(i).figure().is(Kind.COUNT, Kind.VAGUE)) {
                return drafts.get(i);
            }
        }
        return null;
    }
}
