package crosscheck.group;

import crosscheck.claim.Claim;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is counted where one side rules is not held against what is counted where another does: in government-held and in rebel-held areas. */
final class AreaGate implements Gate {

    private static final Pattern HELD = Pattern.compile("(?i)\\b(\\p{L}++)-(?:held|controlled|occupied)\\b"
            + "|\\b(?:areas?|parts?|regions?|territory|territories)\\s++(?:(?:that|which)\\s++)?(?:the\\s++)?(\\p{L}++)\\s++(?:holds?|controls?)\\b"
            + "|\\b(?:held|controlled)\\s++by\\s++(?:the\\s++)?(\\p{L}++)");

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = a.side();
        String two = b.side();
        return one == null || two == null || two.equals(one)
                ? null
                : Finding.fail("gate.place", one + "-held", two + "-held");
    }

    /** Who holds the area of a figure, as its own clause says; null when the clause names none or several. */
    static @Nullable String side(Claim claim) {
        String before = claim.before();
        String after = claim.after();
        int end = after.indexOf(';');
        String clause =
                before.substring(before.lastIndexOf(';') + 1) + " " + (end < 0 ? after : after.substring(0, end));
        Set<String> sides = new TreeSet<>();
        Matcher held = HELD.matcher(clause);
        while (held.find()) {
            for (int group = 1; group <= held.groupCount(); group++) {
                if (held.group(group) != null) {
                    sides.add(singular(held.group(group).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return sides.size() == 1 ? sides.iterator().next() : null;
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
