package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Only the same things are counted together: one class, one head, or classes that are kin under the frame; not a body with another, nor a
 * part that a narrowing word cuts out with the whole.
 */
final class SubjectGate implements Gate {

    private final Kin kin;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LAST = Pattern.compile("(\\p{L}++)\\P{L}*+$");

    private final Set<String> rest;
    private final Set<String> parts;
    private final Set<String> sorts;

    SubjectGate(Kin kin, Table narrowingWords) {
        this.kin = kin;
        rest = narrowingWords.surfaces("rest");
        parts = stems(narrowingWords.surfaces("part"));
        sorts = stems(narrowingWords.surfaces("sort"));
    }

    private static Set<String> stems(Set<String> words) {
        return words.stream().map(Stems::stem).collect(Collectors.toUnmodifiableSet());
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
        if (a.measure().equals("share") && otherPeople(a, b)) {
            return Finding.fail("gate.subject", text(a), text(b));
        }
        if (a.measure().startsWith("count") && otherBodies(a.names(), b.names())) {
            return Finding.fail("gate.body", text(a), text(b));
        }
        if (!a.stated().overlaps(b.stated()) && rest(a) != rest(b)) {
            return Finding.fail("gate.subset", text(a), text(b));
        }
        return among(parts, a).equals(among(parts, b)) && !otherSorts(among(sorts, a), among(sorts, b))
                ? null
                : Finding.fail("gate.subset", text(a), text(b));
    }

    /** Only counts stand or fall with their noun: the noun beside a sum of money or a length is read in too many ways. */
    private boolean alike(Profile a, Profile b, String one, String two) {
        String classA = a.countClass();
        String classB = b.countClass();
        return one.equals(two)
                || !a.measure().startsWith("count")
                || classA == null
                || classB == null
                || classA.equals(classB)
                || kin.classes(classA, classB, a.frame(), b.frame());
    }

    /** Whether two shares are of two sorts of people: of the women and of the men. The noun of an equal share elsewhere may be misread. */
    private boolean otherPeople(Profile a, Profile b) {
        String classA = a.countClass();
        String classB = b.countClass();
        return classA != null
                && classB != null
                && !classA.equals(classB)
                && !kin.classes(classA, classB, a.frame(), b.frame())
                && (a.sameArticle(b) || !a.near(b));
    }

    static boolean otherBodies(Set<String> a, Set<String> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.startsWith(y) || y.startsWith(x)));
    }

    /** Whether those are counted that are left beside some who are named or counted before: the other two, three others. */
    private boolean rest(Profile profile) {
        Claim claim = profile.claim();
        Matcher last = LAST.matcher(claim.before());
        Matcher next = WORD.matcher(claim.after());
        return (last.find() && rest.contains(last.group(1).toLowerCase(Locale.ROOT)))
                || (next.find() && rest.contains(next.group().toLowerCase(Locale.ROOT)));
    }

    /** Whether both name a sort, and none in common. */
    private static boolean otherSorts(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static Set<String> among(Set<String> words, Profile profile) {
        return profile.modifiers().stream().filter(words::contains).collect(Collectors.toUnmodifiableSet());
    }

    static String text(Profile profile) {
        return profile.claim().counted() == null
                ? "?"
                : profile.claim().counted().value().text();
    }
}
