package crosscheck.group;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An age is one question only for one person: figures that differ are put together only where both name the person and share a name, and
 * equal ones not where they name different people. A boy of two and a boy of seven months are two boys.
 */
final class PersonGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.measure().equals("age") || !b.measure().equals("age")) {
            return null;
        }
        Set<String> one = a.names();
        Set<String> two = b.names();
        boolean shared = !Collections.disjoint(one, two) || named(a, two) || named(b, one);
        boolean unnamed = one.isEmpty() || two.isEmpty();
        return shared || (unnamed && a.telling(b)) ? null : Finding.fail("gate.age");
    }

    /** Whether the head of one is a name of the other: Campos, 46, and Maria Campos, 46. */
    private static boolean named(Profile profile, Set<String> names) {
        return profile.head() != null && names.contains(profile.head());
    }
}
