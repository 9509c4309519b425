package crosscheck.group;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that differ are one question's only when enough of the words say so: the story, the party, the event, the place, the period, a
 * narrowing word, the words around, a figure that is nearly the same. The less the counted noun tells, the more of them are asked for; and
 * one more where one article gives both, for it would say so.
 */
final class IdentityGate implements Gate {

    static final String RULE = "gate.identity";

    /** Stems beside the figure that must be shared to count as a sign. */
    private static final int BESIDE = 2;

    /** Articles this much alike tell one story. */
    private static final double STORY = 0.17;

    private final Kin kin;
    private final Topics topics;

    IdentityGate(Kin kin, Topics topics) {
        this.kin = kin;
        this.topics = topics;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        BigDecimal ratio = a.ratio(b);
        if (ratio != null && ratio.compareTo(BigDecimal.ONE) <= 0) {
            return null;
        }
        boolean share = a.measure().startsWith("share");
        if (share && !oneShare(a, b)) {
            return fail(a, b);
        }
        int asked = telling(a) && telling(b) && !share ? 1 : 2;
        return signs(a, b) >= asked ? null : fail(a, b);
    }

    /** Percentages of anything lie close together: only those of one noun, narrowed alike, are held against each other. */
    private static boolean oneShare(Profile a, Profile b) {
        boolean narrowed = !a.modifiers().isEmpty() && !b.modifiers().isEmpty();
        return a.head() != null
                && a.head().equals(b.head())
                && !(narrowed && Collections.disjoint(a.modifiers(), b.modifiers()));
    }

    private static Finding fail(Profile a, Profile b) {
        return Finding.fail(RULE, MeasureGate.words(a), MeasureGate.words(b));
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
        signs += shared.size() >= BESIDE ? 1 : 0;
        signs += nearly(a, b) ? 1 : 0;
        boolean story = !a.sameArticle(b)
                && topics.likeness(a.claim().article(), b.claim().article()) >= STORY;
        return signs + (story ? 1 : 0);
    }

    /** Whether figures of more than one digit, of one class, are all but equal, as those of one thing a day apart are. */
    private static boolean nearly(Profile a, Profile b) {
        boolean oneClass = a.countClass() != null && a.countClass().equals(b.countClass());
        return oneClass && !a.sameArticle(b) && a.near(b) && Math.min(a.digits(), b.digits()) > 1;
    }

    private boolean event(Profile a, Profile b) {
        if (a.frame() != null && b.frame() != null) {
            return !EventGate.plain(a.frame()) && !EventGate.plain(b.frame()) && kin.frames(a.frame(), b.frame());
        }
        return a.lemma() != null && a.lemma().equals(b.lemma()) && !a.lemma().equals("be");
    }
}
