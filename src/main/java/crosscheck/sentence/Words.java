package crosscheck.sentence;

import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words of a sentence: tokens, tags, dictionary forms. */
final class Words {

    private final Tagger tagger = new Tagger();
    private final Lemmas lemmas = new Lemmas();
    private final TagRepair repair = new TagRepair(lemmas);

    /**
     * The tokens of a sentence.
     *
     * @param plain the article's text with plain quotes, hyphens and spaces
     */
    List<Token> read(Article article, String plain, Span sentence) {
        List<Span> spans = Tokenizer.tokens(plain, sentence);
        List<String> words = spans.stream().map(span -> word(span.of(plain))).toList();
        List<String> norms =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        Draft draft = new Draft(words, norms, tagger.tags(words));
        repair.repair(draft);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String norm = norms.get(i);
            Tag tag = draft.tags().get(i);
            tokens.add(new Token(spans.get(i), article.at(spans.get(i)), norm, tag, lemmas.of(norm, tag)));
        }
        return tokens;
    }

    /** A word without soft hyphens; a long dash as two hyphens. */
    private static String word(String text) {
        if (text.equals("—") || text.equals("―")) {
            return "--";
        }
        String bare = text.replace("\u00AD", "");
        return bare.isEmpty() ? text : bare;
    }
}
