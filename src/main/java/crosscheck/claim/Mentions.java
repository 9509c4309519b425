package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins the places of an article that state the same figure of the same thing. */
final class Mentions {

    private Mentions() {}

    /** Lists of indexes into the drafts, each list one claim, in the order of their first mention. */
    static List<List<Integer>> of(List<Draft> drafts) {
        List<List<Integer>> claims = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Integer> home = null;
            for (List<Integer> claim : claims) {
                if (home == null && same(drafts.get(claim.get(0)), drafts.get(i))) {
                    home = claim;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                claims.add(home);
            }
            home.add(i);
        }
        return claims;
    }

    private static boolean same(Draft a, Draft b) {
        return sameFigure(a.figure().quantity(), b.figure().quantity())
                && a.modality().value() == b.modality().value()
                && sameThing(a.counted(), b.counted())
                && sameEvent(a.event(), b.event());
    }

    private static boolean sameFigure(Quantity a, Quantity b) {
        return a.kind() == b.kind()
                && a.amount().equals(b.amount())
                && Objects.equals(a.unit(), b.unit())
                && Objects.equals(a.per(), b.per());
    }

    private static boolean sameThing(@Nullable Evidence<Counted> a, @Nullable Evidence<Counted> b) {
        if (a == null || b == null) {
            return false;
        }
        Counted one = a.value();
        Counted other = b.value();
        return one.head().equals(other.head())
                || (one.countClass() != null && one.countClass().equals(other.countClass()));
    }

    private static boolean sameEvent(@Nullable Evidence<Event> a, @Nullable Evidence<Event> b) {
        if (a == null || b == null) {
            return false;
        }
        Event one = a.value();
        Event other = b.value();
        return one.frame() != null
                ? one.frame().equals(other.frame())
                : one.lemma().equals(other.lemma());
    }
}
