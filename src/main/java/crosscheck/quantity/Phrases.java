package crosscheck.quantity;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Word sequences and what they mean, matched at a lexeme, the longest first.
 *
 * @param <T> the meaning
 */
final class Phrases<T> {

    /**
     * A phrase found.
     *
     * @param value its meaning
     * @param from its first lexeme
     * @param to the lexeme after its last
     */
    record Match<T>(T value, int from, int to) {}

    private record Entry<T>(List<String> norms, @Nullable String exact, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    /** Adds a phrase that is looked up in lower case. */
    void add(String surface, T value) {
        put(surface, null, value);
    }

    /** Adds a phrase that has to be written just so ("MW" is not "mw"). */
    void addExact(String surface, T value) {
        put(surface, surface.replace(" ", ""), value);
    }

    private void put(String surface, @Nullable String exact, T value) {
        Line line = Lexer.lex(surface, new Span(0, surface.length()));
        List<String> norms = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            norms.add(line.norm(i));
        }
        Entry<T> entry = new Entry<>(List.copyOf(norms), exact, value);
        insert(byFirst.computeIfAbsent(norms.getFirst(), first -> new ArrayList<>()), entry);
        insert(byLast.computeIfAbsent(norms.getLast(), last -> new ArrayList<>()), entry);
    }

    private static <T> void insert(List<Entry<T>> entries, Entry<T> entry) {
        entries.add(entry);
        entries.sort(Comparator.comparingInt(e -> -e.norms().size()));
    }

    /** The longest phrase that begins at a lexeme; between its words the text may have hyphens, and must where the phrase has. */
    @Nullable Match<T> at(Line line, int from) {
        for (Entry<T> entry : byFirst.getOrDefault(line.norm(from), List.of())) {
            int to = forward(line, from, entry.norms());
            if (to > 0 && (entry.exact() == null || exact(line, from, to, entry.exact()))) {
                return new Match<>(entry.value(), from, to);
            }
        }
        return null;
    }

    /** The longest phrase that ends before a lexeme. */
    @Nullable Match<T> before(Line line, int to) {
        for (Entry<T> entry : byLast.getOrDefault(line.norm(to - 1), List.of())) {
            int from = backward(line, to, entry.norms());
            if (from >= 0) {
                return new Match<>(entry.value(), from, to);
            }
        }
        return null;
    }

    private static int forward(Line line, int from, List<String> norms) {
        int at = from;
        for (int i = 0; i < norms.size(); i++, at++) {
            at = i > 0 && line.hyphen(at) && !norms.get(i).equals("-") ? at + 1 : at;
            if (!line.is(at, norms.get(i))) {
                return -1;
            }
        }
        return at;
    }

    private static int backward(Line line, int to, List<String> norms) {
        int at = to;
        for (int i = norms.size() - 1; i >= 0; i--) {
            at--;
            at = i < norms.size() - 1 && line.hyphen(at) && !norms.get(i).equals("-") ? at - 1 : at;
            if (at < 0 || !line.is(at, norms.get(i))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean exact(Line line, int from, int to, String exact) {
        String written = line.words(line.span(from, to)).replace(" ", "").replace("\u00a0", "");
        return written.equals(exact);
    }
}
