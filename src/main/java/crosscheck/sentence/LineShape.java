package crosscheck.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Page furniture by its shape: time stamps, bylines, photo credits, copyright, share counts, menus, rules. */
final class LineShape {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_STAMP = 14;
    private static final int LONGEST_BYLINE = 10;
    private static final int LONGEST_CAPTION = 200;
    private static final int CREDIT = 90;

    private static final Set<String> STAMPS = WordLists.get("stamp-marks");

    private static final Set<String> STAMP_WORDS = WordLists.get("stamp-words");

    private static final Set<String> SHARING = WordLists.get("sharing");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|copyright ©|copyright \\(c\\)|copyright \\d{4}|copyright by )", Pattern.CASE_INSENSITIVE);

    /** Who made the picture, at the end of its caption. */
    private static final Pattern PHOTO_CREDIT = Pattern.compile("(?:"
            + "\\((?:[A-Z][\\w./]{1,20} )?(?:[Ff]ile )?[Pp]hotos?(?: by |[:/]| [Cc]redit:)[^()]{2,70}\\)"
            + "|\\(AP Photo[^()]{0,60}\\)|\\([^()]{2,60}(?:/AP|/AFP|/Reuters|Getty Images|/EPA|Shutterstock)\\)"
            + "|REUTERS/[^!?]{2,60}|AP Photo(?:/[^!?]{2,40})?"
            + "|[/|—-] ?(?:AP|AFP|Getty|Getty Images|Reuters|EPA|Shutterstock|Bloomberg|Redux|Alamy|iStock|Zuma Press)"
            + "|(?:Getty Images|AFP|EPA)[/-][^.!?]{2,40}|via (?:Getty Images|AP|Reuters|REUTERS|AFP|Shutterstock)"
            + "|Getty Images"
            + ")[).]?$");

    /** What every credit holds one of: the cheap look that spares most sentences the pattern. */
    private static final List<String> CREDITED = List.of(
            "hoto",
            "AP",
            "AFP",
            "Getty",
            "Reuters",
            "REUTERS",
            "EPA",
            "Shutterstock",
            "Bloomberg",
            "Redux",
            "Alamy",
            "iStock",
            "Zuma Press");

    /** What stands between the words of a stamp. */
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}.:/'-]+");

    /** Marks at the end of a word. */
    private static final Pattern LOOSE_ENDS = Pattern.compile("[,:-]+( |$)");

    private LineShape() {}

    /** Whether a line of the article is furniture whatever its words. */
    static boolean furniture(String text) {
        boolean shortLine = text.length() <= LONGEST_LINE;
        return (shortLine && (rule(text) || address(text) || listed(words(text)) || byline(text)))
                || copyright(text)
                || menu(text);
    }

    /** Whether a line or sentence says who owns the article. */
    static boolean copyright(String text) {
        return COPYRIGHT.matcher(text).lookingAt();
    }

    /** A line without letters: a rule, or a figure that stands alone at the axis of a chart. */
    private static boolean rule(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    /** An address and nothing else. */
    private static boolean address(String text) {
        return text.indexOf(' ') < 0 && (text.startsWith("http") || text.startsWith("www."));
    }

    private static boolean listed(String[] words) {
        return stamp(words) || sharing(words);
    }

    private static boolean stamp(String[] words) {
        boolean stamped = false;
        for (String word : words) {
            boolean listed = STAMPS.contains(word);
            stamped |= listed;
            if (!listed && !STAMP_WORDS.contains(word) && !figure(word)) {
                return false;
            }
        }
        return stamped && words.length <= LONGEST_STAMP;
    }

    private static boolean sharing(String[] words) {
        boolean shared = false;
        for (String word : words) {
            shared |= SHARING.contains(word);
            if (!SHARING.contains(word) && !figure(word)) {
                return false;
            }
        }
        return shared;
    }

    private static boolean byline(String text) {
        boolean by = text.startsWith("By ") || text.startsWith("BY ");
        String[] words = text.split(" ", -1);
        if (!by
                || words.length > LONGEST_BYLINE
                || text.endsWith(".")
                || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (String word : words) {
            boolean small = word.equals("and") || word.equals("of") || word.equals("for") || word.equals("|");
            if (!small && !word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence names who made a picture: the credit alone, or a caption that does not end before it. */
    static boolean credit(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return false;
        }
        String end = text.substring(Math.max(0, text.length() - CREDIT));
        return CREDITED.stream().anyMatch(end::contains)
                && PHOTO_CREDIT.matcher(end).find();
    }

    /** "Home | News | Sport", "Home » World". */
    private static boolean menu(String text) {
        long bars = text.chars().filter(c -> c == '|' || c == '»' || c == '›').count();
        return bars >= 2 && !text.endsWith(".") && text.split(" ", -1).length <= bars * 6;
    }

    private static String[] words(String text) {
        String plain = MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return LOOSE_ENDS.matcher(plain).replaceAll(" ").strip().split(" ", -1);
    }

    private static boolean figure(String word) {
        return word.isEmpty() || Character.isDigit(word.charAt(0)) || !Character.isLetter(word.charAt(0));
    }
}
