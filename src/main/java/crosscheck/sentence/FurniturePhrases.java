package crosscheck.sentence;

import crosscheck.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Page furniture by its words: {@code furniture.tsv}. */
final class FurniturePhrases {

    /** A line that only points elsewhere has no more words. */
    private static final int LONGEST_LABEL = 30;

    /** A pointer or credit at the end of a paragraph has no more words. */
    private static final int LONGEST_CREDIT = 8;

    /** Furniture at the head of a sentence ends within so many characters. */
    private static final int LONGEST_PREFIX = 120;

    /** Stands for anything in a phrase. */
    private static final String GAP = "…";

    /** No phrase that is a line of its own has more characters. */
    private static final int LONGEST_WHOLE = 50;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}' ]");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> bios = new HashSet<>();
    private final Map<String, List<String>> labels = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<String>> starts = new HashMap<>();
    private final List<String> ends = new ArrayList<>();
    private final List<String> anywhere = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();

    FurniturePhrases() {
        Table.load("furniture").rows().forEach(this::add);
    }

    private void add(Table.Row row) {
        String surface = row.get("surface");
        switch (row.get("where")) {
            case "whole" -> whole.add(surface);
            case "list" -> lists.add(bare(surface));
            case "bio" -> bios.add(surface);
            case "label" ->
                (surface.endsWith(":") ? labels : names)
                        .computeIfAbsent(first(surface), k -> new ArrayList<>())
                        .add(surface);
            case "start" ->
                starts.computeIfAbsent(first(surface), k -> new ArrayList<>()).add(surface);
            case "end" -> ends.add(surface);
            case "any" -> anywhere.add(surface);
            case "prefix" -> prefixes.add(surface);
            default -> throw row.broken("no such place: " + row.get("where"));
        }
    }

    /** Whether a line is a heading with links under it. */
    boolean list(String line) {
        return line.length() <= LONGEST_WHOLE && lists.contains(bare(plain(line)));
    }

    /** Whether a line is a heading with the author under it. */
    boolean bio(String line) {
        return line.length() <= LONGEST_WHOLE && bios.contains(bare(plain(line)));
    }

    /** Whether a whole line is furniture. */
    boolean line(String text) {
        String plain = plain(text);
        return (text.length() <= LONGEST_WHOLE && whole.contains(bare(plain)))
                || ((label(plain) || ends.stream().anyMatch(plain::endsWith)) && words(plain) <= LONGEST_LABEL);
    }

    /** Whether a sentence is furniture. */
    boolean sentence(String sentence) {
        String plain = plain(sentence);
        return begins(starts, plain)
                || (label(plain) && words(plain) <= LONGEST_CREDIT)
                || anywhere.stream().anyMatch(plain::contains);
    }

    /** How many characters at the head of a sentence are furniture while the rest of it is prose. */
    int prefix(String sentence) {
        String head = sentence.substring(0, Math.min(sentence.length(), LONGEST_PREFIX))
                .toLowerCase(Locale.ROOT);
        int cut = 0;
        for (String phrase : prefixes) {
            int gap = phrase.indexOf(GAP);
            String last =
                    gap < 0 ? phrase : phrase.substring(gap + GAP.length()).strip();
            int at = gap < 0 || head.startsWith(phrase.substring(0, gap)) ? head.indexOf(last) : -1;
            boolean first = at == 0 || gap >= 0 || (at > 0 && begins(names, head)) || (at > 0 && begins(starts, head));
            cut = at >= 0 && first ? Math.max(cut, at + last.length()) : cut;
        }
        return cut;
    }

    private boolean label(String plain) {
        return begins(labels, plain) || (!plain.endsWith(".") && begins(names, plain));
    }

    private static boolean begins(Map<String, List<String>> phrases, String plain) {
        return phrases.getOrDefault(first(plain), List.of()).stream().anyMatch(phrase -> begins(phrase, plain));
    }

    private static boolean begins(String phrase, String plain) {
        int gap = phrase.indexOf(GAP);
        if (gap >= 0) {
            return plain.startsWith(phrase.substring(0, gap))
                    && plain.indexOf(phrase.substring(gap + GAP.length()).strip(), gap) >= 0;
        }
        return plain.startsWith(phrase) && !letter(plain, phrase.length());
    }

    private static boolean letter(String text, int at) {
        return Character.isLetter(text.charAt(at - 1))
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Lower case, single spaces, without the marks before the first word; a quotation is left as one. */
    private static String plain(String text) {
        String lower = singleSpaced(text.toLowerCase(Locale.ROOT));
        int start = 0;
        while (start < lower.length() && "-•*›»>|·–—=[ ".indexOf(lower.charAt(start)) >= 0) {
            start++;
        }
        return lower.substring(start).replace("( ", "(");
    }

    private static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
            if (c != ' ' || (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ')) {
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    /** Words alone, without figures and marks. */
    private static String bare(String plain) {
        return SPACES.matcher(NO_LETTER.matcher(plain).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static String first(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ':' && text.charAt(end) != ',') {
            end++;
        }
        return text.substring(0, end);
    }

    private static int words(String plain) {
        return 1 + (int) plain.chars().filter(c -> c == ' ').count();
    }
}
