package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells an article's prose from page furniture: what surrounds it on the page and says nothing of the world. */
final class Furniture {

    private static final int LONGEST_LINK = 20;
    private static final int LONGEST_BIO = 2_000;
    private static final int LAST_PARAGRAPHS = 3;
    private static final int LONGEST_NAME = 60;

    /** A trade without an article stands within so many words ("is digital politics editor"). */
    private static final int NEAR = 3;

    /** What authors are, in the line about them. */
    private static final Set<String> TRADES = WordLists.get("trades");

    private final FurniturePhrases phrases = new FurniturePhrases();

    /** The stretches of a text that are furniture, in order: paragraphs, sentences, or the head of a sentence. */
    List<Span> of(String plain, List<Paragraph> paragraphs) {
        List<Span> furniture = new ArrayList<>();
        boolean links = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String line = paragraph.line(plain);
            if (phrases.bio(line) && plain.length() - paragraph.span().end() <= LONGEST_BIO) {
                furniture.add(paragraph.span().cover(paragraphs.getLast().span()));
                break;
            }
            boolean heading = phrases.list(line);
            links = heading || (links && link(line));
            if (links || (paragraphs.size() > 1 && whole(line, paragraphs.size() - i))) {
                furniture.add(paragraph.span());
            } else {
                sentences(plain, paragraph, furniture);
            }
        }
        return furniture;
    }

    private boolean whole(String line, int left) {
        return phrases.prefix(line) == 0 && furniture(line, left);
    }

    private boolean furniture(String line, int left) {
        return LineShape.furniture(line) || phrases.line(line) || (left <= LAST_PARAGRAPHS && bio(line));
    }

    private void sentences(String plain, Paragraph paragraph, List<Span> furniture) {
        for (Span sentence : paragraph.sentences()) {
            String words = sentence.of(plain);
            int prefix = phrases.prefix(words);
            if (prefix > 0) {
                furniture.add(new Span(sentence.start(), sentence.start() + prefix));
            } else if (phrases.sentence(words) || LineShape.credit(words) || LineShape.copyright(words)) {
                furniture.add(sentence);
            }
        }
    }

    private static boolean link(String line) {
        return line.split(" ", -1).length <= LONGEST_LINK && ".!\"".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** "A. Poe is a columnist for the Post. Follow him on ...": a name, a trade, and a way to reach or read them. */
    private static boolean bio(String line) {
        int is = line.indexOf(" is ");
        if (is < 0 || is > LONGEST_NAME || !name(line.substring(0, is))) {
            return false;
        }
        String text = line.toLowerCase(Locale.ROOT);
        List<String> after = List.of(
                text.substring(is + 4, Math.min(text.length(), is + 160)).split("[^a-z-]+", -1));
        boolean article = Set.of("a", "an", "the").contains(after.getFirst());
        boolean trade = after.stream().limit(article ? after.size() : NEAR).anyMatch(TRADES::contains);
        boolean reach = text.contains("@")
                || text.contains("twitter")
                || text.contains("author of")
                || text.contains("book")
                || text.contains("http")
                || text.contains("www.")
                || text.contains(".com")
                || text.contains("column");
        return trade && reach;
    }

    private static boolean name(String words) {
        for (String word : words.split(" ", -1)) {
            if (!word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && !TRADES.contains(word)
                    && !word.equals("and")) {
                return false;
            }
        }
        return true;
    }
}
