package crosscheck.claim;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words in lower case with straight apostrophes and plain hyphens. The same few thousand make up most of any text, so they are kept. */
final class Norms {

    /** Words that are kept: enough for all but the rarest of a language. */
    private static final int REMEMBERED = 50_000;

    /** Names that are no pronouns, as they are with full stops. */
    private static final Map<String, String> ACRONYMS = Map.of("US", "u.s.", "WHO", "w.h.o.");

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Norms() {}

    /** A word as word lists are looked up by. */
    static String of(String word) {
        String known = KNOWN.get(word);
        if (known == null) {
            known = ACRONYMS.getOrDefault(
                    word, word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-'));
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(word, known);
            }
        }
        return known;
    }
}
