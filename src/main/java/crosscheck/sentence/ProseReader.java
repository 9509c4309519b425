package crosscheck.sentence;

import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads an article's prose: sentences, tokens and tags, without page furniture. Safe for use by several threads. */
public final class ProseReader {

    /** A longer line without a full stop is a sentence that was cut off. */
    private static final int LONGEST_HEADLINE = 200;

    private final Words words = new Words();

    public Prose read(Article article) {
        String plain = Plain.of(article.text());
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = Layout.paragraphs(plain);
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            List<Span> spans = Splitter.sentences(plain, paragraphs.get(paragraph));
            for (Span span : spans) {
                Sentence.Role role =
                        spans.size() == 1 && headline(span.of(plain)) ? Sentence.Role.HEADLINE : Sentence.Role.BODY;
                sentences.add(
                        new Sentence(sentences.size(), paragraph, role, span, () -> words.read(article, plain, span)));
            }
        }
        return new Prose(article, sentences, List.of());
    }

    private static boolean headline(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_HEADLINE && ".!?:;,…\"-)".indexOf(last) < 0;
    }
}
