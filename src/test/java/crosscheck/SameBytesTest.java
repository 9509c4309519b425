package crosscheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crosscheck.pipeline.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same bytes, whatever the machine and whatever the order of the files. */
class SameBytesTest {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void home() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void again() {
        assertSame(Run.of(List.of(Run.corpus())));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Kolkata"
    })
    void elsewhere(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertSame(Run.of(List.of(Run.corpus())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void onAnyNumberOfThreads(int threads) {
        assertSame(Run.of(
                List.of(Run.corpus()),
                new Limits(threads, Limits.CHARACTERS, Limits.CLAIMS, Limits.SENTENCE, Limits.GROUP)));
    }

    @Test
    void inAnotherOrder() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> corpus = Files.list(Run.corpus())) {
            corpus.sorted().forEach(files::add);
        }
        Collections.reverse(files);
        assertSame(Run.of(files));
    }

    private static void assertSame(Run other) {
        Map<String, byte[]> expected = Run.ofCorpus().bytes();
        assertFalse(expected.isEmpty());
        assertEquals(expected.keySet(), other.bytes().keySet());
        expected.forEach(
                (file, bytes) -> assertArrayEquals(bytes, other.bytes().getOrDefault(file, new byte[0]), file));
    }
}
