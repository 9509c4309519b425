package crosscheck.group;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Only the same things are counted together: a class, its head, or classes that are kin under the frame. */
final class SubjectGate implements Gate {

    /** Words that make a subset of whatever they stand before. */
    private static final Set<String> NARROW = Set.of(
            "special",
            "elit",
            "senior",
            "top",
            "young",
            "old",
            "elderly",
            "femal",
            "mal",
            "foreign",
            "unaccompanied",
            "undocumented",
            "pregnant",
            "continu",
            "permanent",
            "temporary",
            "additional",
            "extra",
            "more",
            "averag",
            "median",
            "second",
            "third",
            "missing",
            "unidentified",
            "wounded",
            "injured",
            "dead",
            "captur",
            "part-tim",
            "full-tim",
            "civilian");

    private final Kin kin;

    SubjectGate(Kin kin) {
        this.kin = kin;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = a.head();
        String two = b.head();
        if (one == null || two == null) {
            return Finding.unsure("gate.subject-unknown");
        }
        if (!alike(a, b, one, two)) {
            return Finding.fail("gate.subject", text(a), text(b));
        }
        if (!a.names().isEmpty() && !b.names().isEmpty() && Collections.disjoint(a.names(), b.names())) {
            return Finding.fail("gate.body", text(a), text(b));
        }
        for (String narrow : NARROW) {
            if (a.modifiers().contains(narrow) != b.modifiers().contains(narrow)) {
                return Finding.fail("gate.subset", text(a), text(b));
            }
        }
        return null;
    }

    private boolean alike(Profile a, Profile b, String one, String two) {
        String classA = a.countClass();
        String classB = b.countClass();
        if (classA == null || classB == null) {
            return one.equals(two)
                    || (classA == null && classB == null && !a.measure().equals("count"));
        }
        return classA.equals(classB) || kin.classes(classA, classB, a.frame(), b.frame());
    }

    static String text(Profile profile) {
        return profile.claim().counted() == null
                ? "?"
                : profile.claim().counted().value().text();
    }
}
