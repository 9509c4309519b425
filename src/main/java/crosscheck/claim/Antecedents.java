package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what an elliptic figure counts ("and 12 wounded", "76 were shot down") in the claims before it. */
final class Antecedents {

    private static final Set<String> POINTERS = Set.of("them", "those", "these", "whom", "which", "us", "others");

    private Antecedents() {}

    /** The nearest earlier claim whose counted thing a bare figure takes over; null when none is near. */
    static @Nullable Draft of(Figure figure, List<Draft> earlier) {
        if (!figure.is(Kind.COUNT, Kind.VAGUE, Kind.PERCENT, Kind.FRACTION)) {
            return null;
        }
        boolean pointer = pointsBack(figure);
        int reach = pointer ? 2 : 1;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft draft = earlier.get(i);
            int distance = figure.syntax().sentence().index()
                    - draft.figure().syntax().sentence().index();
            if (distance > reach) {
                return null;
            }
            if (draft.counted() != null && draft.figure().is(Kind.COUNT, Kind.VAGUE)) {
                return draft;
            }
        }
        return null;
    }

    /** Whether the figure is a part of something named before: "of them", "of those". */
    static boolean pointsBack(Figure figure) {
        Syntax syntax = figure.syntax();
        int of = figure.phrase() + 1;
        int object = syntax.norm(of).equals("of") ? syntax.objectOf(of) : Syntax.NONE;
        return object != Syntax.NONE && POINTERS.contains(syntax.head(object).norm());
    }

    static Evidence<Counted> inherit(Evidence<Counted> counted) {
        return Evidence.inherited(counted.value(), counted.span(), "counted.antecedent");
    }
}
