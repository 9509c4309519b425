package crosscheck.sentence;

import crosscheck.text.Article;
import crosscheck.text.Span;
import crosscheck.text.WordCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words of a sentence: tokens, tags, dictionary forms. */
final class Words {

    private final Tagger tagger = new Tagger();
    private final Lemmas lemmas = new Lemmas();
    private final ClosedClasses closed = new ClosedClasses();
    private final TagRepair repair = new TagRepair(lemmas);
    private final WordCache<Form> forms = new WordCache<>(this::form);

    /**
     * The tokens of a sentence.
     *
     * @param plain the article's text with plain quotes, hyphens and spaces
     */
    List<Token> read(Article article, String plain, Span sentence) {
        List<Span> spans = Tokenizer.tokens(plain, sentence);
        Form[] words = new Form[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = forms.get(plain, spans.get(i).start(), spans.get(i).end());
        }
        Tag[] tags = tagger.tags(words, forms::get);
        repair.repair(new Draft(words, tags));
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tokens.add(token(article.text(), spans.get(i), words[i], tags[i]));
        }
        return tokens;
    }

    private static Token token(String text, Span span, Form word, Tag tag) {
        boolean same = word.text().length() == span.length() && text.startsWith(word.text(), span.start());
        return new Token(
                span,
                same ? word.text() : span.of(text),
                word.norm(),
                tag,
                word.base().of(tag));
    }

    private Form form(String written) {
        String word = word(written);
        String norm = word.toLowerCase(Locale.ROOT);
        return new Form(
                word,
                norm,
                tagger.traits(word),
                lemmas.forms(norm),
                Tagger.isClitic(word),
                closed.only(norm),
                closed.tags(norm));
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
