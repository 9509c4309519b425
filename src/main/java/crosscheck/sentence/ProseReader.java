package crosscheck.sentence;

import crosscheck.text.Article;
import crosscheck.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Reads an article's prose: sentences, tokens and tags, without page furniture. */
public final class ProseReader {

    private final SentenceDetectorME detector;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    public ProseReader() {
        try (InputStream s = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                InputStream t = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                InputStream p = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            detector = new SentenceDetectorME(new SentenceModel(s));
            tokenizer = new TokenizerME(new TokenizerModel(t));
            tagger = new POSTaggerME(new POSModel(p));
        } catch (IOException e) {
            throw new IllegalStateException("the language models of the program cannot be read", e);
        }
    }

    private static InputStream model(String name) throws IOException {
        InputStream file = ProseReader.class.getClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is missing from the class path");
        }
        return file;
    }

    public Prose read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            for (opennlp.tools.util.Span s : detector.sentPosDetect(line.replace('’', '\''))) {
                Span span = new Span(start + s.getStart(), start + s.getEnd());
                sentences.add(
                        new Sentence(sentences.size(), paragraph, Sentence.Role.BODY, span, tokens(article, span)));
            }
            paragraph++;
            start += line.length() + 1;
        }
        return new Prose(article, sentences, List.of());
    }

    private List<Token> tokens(Article article, Span sentence) {
        String text = article.at(sentence).replace('’', '\'').replace('“', '"').replace('”', '"');
        opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(text);
        String[] words = opennlp.tools.util.Span.spansToStrings(spans, text);
        String[] tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String norm = words[i].toLowerCase(Locale.ROOT);
            Span span = new Span(sentence.start() + spans[i].getStart(), sentence.start() + spans[i].getEnd());
            tokens.add(new Token(span, article.at(span), norm, Tag.valueOf(tags[i].replaceFirst("\\+.*", "")), norm));
        }
        return tokens;
    }
}
