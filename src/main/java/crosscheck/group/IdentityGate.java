package crosscheck.group;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that differ are one question's only when enough of the words say so: the party, the event, the place, the period, a narrowing
 * word, the words around. The less the counted noun tells, the more of them are asked for; and one more where one article gives both, for it would
 * say so.
 */
final class IdentityGate implements Gate {

    /** Stems beside the figure that must be shared to count as a sign. */
    private static final int BESIDE = 2;

    private final Kin kin;

    IdentityGate(Kin kin) {
        this.kin = kin;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (a.near(b)) {
            return null;
        }
        int asked = telling(a) && telling(b) && !a.measure().startsWith("share") ? 1 : 2;
        return signs(a, b) >= asked + (a.sameArticle(b) ? 1 : 0)
                ? null
                : Finding.fail("gate.identity", MeasureGate.words(a), MeasureGate.words(b));
    }

    private static boolean telling(Profile profile) {
        return profile.head() != null
                && profile.countClass() != null
                && !profile.countClass().equals("people");
    }

    private int signs(Profile a, Profile b) {
        int signs = a.actor() != null && a.actor().equals(b.actor()) ? 1 : 0;
        signs += event(a, b) ? 1 : 0;
        signs += a.placed() && b.placed() && a.place() != null && a.place().equals(b.place()) ? 1 : 0;
        signs += a.from() != null && a.from().equals(b.from()) ? 1 : 0;
        signs += Collections.disjoint(a.modifiers(), b.modifiers()) ? 0 : 1;
        Set<String> shared = new HashSet<>(a.clause());
        shared.retainAll(b.clause());
        return signs + (shared.size() >= BESIDE ? 1 : 0);
    }

    private boolean event(Profile a, Profile b) {
        if (a.frame() != null && b.frame() != null) {
            return !EventGate.plain(a.frame()) && !EventGate.plain(b.frame()) && kin.frames(a.frame(), b.frame());
        }
        return a.lemma() != null && a.lemma().equals(b.lemma()) && !a.lemma().equals("be");
    }
}
