package crosscheck.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCacheTest {

    @Test
    void worksOutAWordOnce() {
        List<String> worked = new ArrayList<>();
        WordCache<String> cache = new WordCache<>(word -> {
            worked.add(word);
            return word.toUpperCase(java.util.Locale.ROOT);
        });
        String first = cache.get("of troops, troops", 3, 9);
        assertEquals("TROOPS", first);
        assertSame(first, cache.get("of troops, troops", 11, 17));
        assertSame(first, cache.get("troops"));
        assertEquals(List.of("troops"), worked);
    }

    /** "Aa" and "BB" have one hash code, so each drives the other out and neither is taken for the other. */
    @Test
    void tellsWordsOfOnePlaceApart() {
        WordCache<String> cache = new WordCache<>(word -> word + "!");
        assertEquals("Aa!", cache.get("Aa"));
        assertEquals("BB!", cache.get("BB"));
        assertEquals("Aa!", cache.get("AaBB", 0, 2));
        assertEquals("BB!", cache.get("AaBB", 2, 4));
        assertEquals("!", cache.get("AaBB", 2, 2));
    }
}
