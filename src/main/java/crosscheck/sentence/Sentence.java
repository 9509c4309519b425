package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sentence of an article's prose. Its words are tagged when they are first asked for: most sentences never are. */
public final class Sentence {

    /** What a sentence is on the page. */
    public enum Role {
        /** A title, cross-head or standfirst line without a full stop. */
        HEADLINE,
        /** Running text. */
        BODY
    }

    private final int index;
    private final int paragraph;
    private final Role role;
    private final Span span;
    /** Reads the words; null when they are read, so that the text it reads from is let go. */
    private volatile @Nullable Supplier<List<Token>> reader;

    private volatile @Nullable List<Token> tokens;

    /**
     * A sentence whose words are read later.
     *
     * @param reader gives the same words whenever and on whatever thread it is asked
     */
    Sentence(int index, int paragraph, Role role, Span span, Supplier<List<Token>> reader) {
        this.index = index;
        this.paragraph = paragraph;
        this.role = role;
        this.span = span;
        this.reader = reader;
    }

    /** A sentence with its words. */
    public Sentence(int index, int paragraph, Role role, Span span, List<Token> tokens) {
        this(index, paragraph, role, span, () -> tokens);
    }

    /** The sentence as what outlives the reading of its article keeps it: where it stands, without its words. */
    public Sentence withoutWords() {
        return new Sentence(index, paragraph, role, span, List.of());
    }

    /** Its place among the article's sentences, from 0. */
    public int index() {
        return index;
    }

    /** Its paragraph's place, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** What it is on the page. */
    public Role role() {
        return role;
    }

    /** Where it stands in the article. */
    public Span span() {
        return span;
    }

    /** Its words and marks in order. */
    public List<Token> tokens() {
        Supplier<List<Token>> unread = reader;
        if (unread != null) {
            tokens = List.copyOf(unread.get());
            reader = null;
        }
        return Objects.requireNonNull(tokens);
    }

    @Override
    public String toString() {
        return "sentence " + index + " at " + span;
    }
}
