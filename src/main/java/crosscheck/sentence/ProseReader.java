package crosscheck.sentence;

import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads an article's prose: sentences, tokens and tags, without page furniture. Safe for use by several threads. */
public final class ProseReader {

    /** A longer line without a full stop is a sentence that was cut off. */
    private static final int LONGEST_HEADLINE = 200;

    /** About as many characters a sentence has at most, if nothing else is said: nobody writes longer ones. */
    public static final int LONGEST_SENTENCE = 4_000;

    private final Words words = new Words();
    private final Furniture furniture = new Furniture();
    private final int longest;

    /** A reader for sentences of any usual length. */
    public ProseReader() {
        this(LONGEST_SENTENCE);
    }

    /**
     * A reader.
     *
     * @param longest about how many characters a sentence has at most; one without a full stop is cut at a space near there
     */
    public ProseReader(int longest) {
        this.longest = longest;
    }

    /** The article's prose; any text can be read. */
    public Prose read(Article article) {
        String plain = Plain.of(article.text());
        List<Paragraph> paragraphs = Layout.paragraphs(plain, longest);
        List<Span> left = furniture.of(plain, paragraphs);
        List<Sentence> sentences = new ArrayList<>();
        int skipped = 0;
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            List<Span> spans = paragraphs.get(paragraph).sentences();
            for (Span span : spans) {
                while (skipped < left.size() && left.get(skipped).end() <= span.start()) {
                    skipped++;
                }
                Span rest = skipped == left.size() ? span : rest(plain, span, left.get(skipped));
                if (rest.length() > 0) {
                    boolean headline = spans.size() == 1 && headline(rest.of(plain));
                    sentences.add(sentence(article, plain, sentences.size(), paragraph, headline, rest));
                }
            }
        }
        int cuts = paragraphs.stream().mapToInt(Paragraph::cuts).sum();
        return new Prose(article, sentences, left, cuts);
    }

    /** What is left of a sentence when the furniture at its head is gone. */
    private static Span rest(String plain, Span sentence, Span furniture) {
        int start = furniture.overlaps(sentence) ? Math.min(furniture.end(), sentence.end()) : sentence.start();
        while (start < sentence.end() && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        return new Span(start, sentence.end());
    }

    private Sentence sentence(Article article, String plain, int index, int paragraph, boolean headline, Span span) {
        Sentence.Role role = headline ? Sentence.Role.HEADLINE : Sentence.Role.BODY;
        return new Sentence(index, paragraph, role, span, () -> words.read(article, plain, span));
    }

    private static boolean headline(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_HEADLINE && ".!?:;,…\"-)".indexOf(last) < 0;
    }
}
