package crosscheck.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out for a word, because a few thousand words make up most of any text. Each word has one place, where the next
 * one that falls there takes over, so it never grows. Threads may share it: an entry never changes, and one that is lost is worked out
 * anew, with the same result.
 *
 * @param <T> what is worked out; never changed afterwards
 */
public final class WordCache<T> {

    private static final int PLACES = 1 << 17;

    private record Entry<T>(String word, T value) {}

    private final @Nullable Entry<T>[] entries;
    private final Function<String, T> work;

    /**
     * An empty one.
     *
     * @param work gives the same for the same word, whenever and on whatever thread it is asked
     */
    @SuppressWarnings("unchecked")
    public WordCache(Function<String, T> work) {
        this.entries = (Entry<T>[]) new Entry<?>[PLACES];
        this.work = work;
    }

    /** What is worked out for a word. */
    public T get(String word) {
        int place = place(word.hashCode());
        Entry<T> entry = entries[place];
        return entry != null && entry.word().equals(word) ? entry.value() : put(place, word);
    }

    /** What is worked out for the word that stands in a text from one index to before another. */
    public T get(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = place(hash);
        Entry<T> entry = entries[place];
        boolean same = entry != null && entry.word().length() == to - from && text.startsWith(entry.word(), from);
        return same ? entry.value() : put(place, text.substring(from, to));
    }

    private T put(int place, String word) {
        T value = work.apply(word);
        entries[place] = new Entry<>(word, value);
        return value;
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 16)) & (PLACES - 1);
    }
}
