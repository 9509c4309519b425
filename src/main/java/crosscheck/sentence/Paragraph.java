package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.List;

/**
 * A paragraph as it is laid out.
 *
 * @param span with the white space around it
 * @param sentences in order; none when it is blank
 * @param cuts how often a sentence was cut because it is too long
 */
record Paragraph(Span span, List<Span> sentences, int cuts) {

    /** Its text without the white space around it. */
    String line(String plain) {
        return new Span(sentences.getFirst().start(), sentences.getLast().end()).of(plain);
    }
}
