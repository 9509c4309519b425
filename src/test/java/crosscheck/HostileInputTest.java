package crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crosscheck.briefing.Edition;
import crosscheck.claim.Claim;
import crosscheck.pipeline.Limits;
import crosscheck.pipeline.Pipeline;
import crosscheck.read.Reading;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, it is read or named, and the articles beside it are read as ever. */
class HostileInputTest {

    private static final int HUGE = 10_000_000;
    private static final Pipeline PIPELINE = new Pipeline();
    private static final Pipeline CUTTING = new Pipeline(new Limits(2, 20_000, 500, Limits.SENTENCE, Limits.GROUP));
    private static final String BESIDE =
            "Police said that 14 people were killed when a bridge fell in Lodville on Monday.";

    @TempDir
    private Path folder;

    private Reading read() throws IOException {
        Files.writeString(folder.resolve("beside.txt"), BESIDE);
        Reading reading = PIPELINE.read(List.of(folder));
        assertTrue(reading.articles().stream().anyMatch(one -> one.text().equals(BESIDE)));
        return reading;
    }

    private String notices() throws IOException {
        return read().notices().stream().map(Notice::toString).collect(Collectors.joining("\n"));
    }

    /** Ten megabytes of one piece: cut with a notice, and what is left is read to the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "million million ",
                "“said 5 ‘of \"7\" ",
                "(((\"'",
                "and 3 men, ",
                "\u200d",
                "a\u200d1",
                "\u202e5 ships \u05d0, ",
                "'s",
                "1-",
                "12,",
                "$",
                "- ",
                "St. ",
                "half of "
            })
    void aHugeArticle(String piece) throws IOException {
        Files.writeString(folder.resolve("huge.txt"), "Officials said " + piece.repeat(HUGE / piece.length()));
        Reading reading = CUTTING.read(List.of(folder));
        assertEquals(20_000, reading.articles().getFirst().text().length(), 1);
        assertTrue(reading.notices().toString().contains("only the first 20000 are read"), reading::toString);
        List<Claim> claims = CUTTING.claims(reading.articles());
        assertTrue(claims.size() <= 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Число погибших выросло до 14 человек, сообщили власти города во вторник вечером, ещё 30 ранены.",
                "死者は14人に達したと当局が火曜日に発表した。負傷者は30人。",
                "قال مسؤولون إن 14 شخصا قتلوا وأصيب 30 آخرون في المدينة يوم الثلاثاء.",
                "Die Zahl der Toten ist auf 14 gestiegen, und nach den Angaben der Polizei sind auch noch 30 Menschen in der Stadt verletzt worden, die meisten von ihnen nicht schwer."
            })
    void anotherLanguageIsNamedAndLeftOut(String text) throws IOException {
        Files.writeString(folder.resolve("other.txt"), text);
        assertTrue(notices().contains("only English is read"));
        assertEquals(1, read().articles().size());
    }

    @Test
    void halfASurrogatePair() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"x\",\"text\":\"\\ud83d 12 men were killed \\ude00\"}");
        Reading reading = read();
        assertEquals(2, reading.articles().size());
        assertFalse(PIPELINE.claims(reading.articles()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c",
                "title: !!javax.script.ScriptEngineManager [!!java.net.URL [\"https://example.com\"]]",
                "title: !!binary \"aGVsbG8=\"\nsource: !x y"
            })
    void frontMatterThatWouldGrowOrRun(String yaml) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "---\n" + yaml + "\n---\n" + BESIDE);
        assertTrue(notices().contains("a.txt: line"));
        assertEquals(2, read().articles().size());
    }

    /** Names of the table of metadata and ids are names, never paths that are opened or written. */
    @Test
    void pathsInNamesLeadNowhere() throws IOException {
        Files.writeString(folder.resolve("articles.csv"), "file,title\n../../etc/passwd,=1+1\n/etc/passwd,x\n");
        Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"../../x\",\"text\":\"Twelve boats sank.\"}");
        assertEquals(
                List.of("../../x", "beside.txt"),
                read().articles().stream().map(Article::id).toList());
    }

    @Test
    void manyEmptyFiles() throws IOException {
        for (int i = 0; i < 100_000; i++) {
            Files.createFile(folder.resolve("a" + i + ".txt"));
        }
        assertEquals(1, read().articles().size());
    }

    @Test
    void manyArticlesWithOneId() throws IOException {
        String line = "{\"id\":\"x\",\"text\":\"Twelve boats sank.\"}\n";
        Files.writeString(folder.resolve("a.jsonl"), line.repeat(20_000));
        Reading reading = read();
        assertEquals(20_001, reading.articles().size());
        assertEquals("x-20000", reading.articles().get(19_999).id());
    }

    @Test
    void aDeviceIsNoArticle() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Files.createSymbolicLink(folder.resolve("endless.txt"), Path.of("/dev/zero"));
        assertTrue(notices().contains("endless.txt: is a device or a pipe, not a file"));
    }

    /** More than any article: read up to a limit, so that a file which goes on growing ends. */
    @Test
    void aFileThatIsLargerThanAnyArticle() throws IOException {
        byte[] part = "five six ".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(folder.resolve("large.txt"))) {
            for (int i = 0; i < 60; i++) {
                out.write(part);
            }
        }
        assertTrue(notices().contains("large.txt: is larger than 64 MB: no article"));
    }

    /** A file that somebody else goes on writing ends where it ended when it was opened. */
    @Test
    void aFileThatGrows() throws IOException, InterruptedException {
        Path growing = folder.resolve("growing.jsonl");
        String line = "{\"text\":\"Twelve boats sank.\"}\n";
        Files.writeString(growing, line.repeat(200));
        AtomicBoolean read = new AtomicBoolean();
        Thread writer = new Thread(() -> append(growing, line, read));
        writer.start();
        int articles = read().articles().size() - 1;
        read.set(true);
        writer.join();
        assertTrue(articles >= 200, () -> articles + " articles");
        try (Stream<String> written = Files.lines(growing)) {
            assertTrue(articles < written.count());
        }
    }

    /** Appends to a file until told to stop, and once more. */
    private static void append(Path file, String line, AtomicBoolean stop) {
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
            while (!stop.get()) {
                out.write(line);
                out.flush();
            }
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a limit leaves out is said. */
    @Test
    void whatIsCutIsSaid() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Twelve boats sank and " + "30 more were lost at sea, ".repeat(10));
        Files.writeString(folder.resolve("b.txt"), BESIDE);
        Files.writeString(folder.resolve("c.txt"), BESIDE);
        Pipeline pipeline = new Pipeline(new Limits(1, Limits.CHARACTERS, 1, 60, 2));
        String said =
                pipeline.brief(read(), Edition.of("Cut")).coverage().remarks().toString();
        assertTrue(said.contains("a.txt: has sentences that are too long: cut in 4 places"), said);
        assertTrue(said.contains("a.txt: has more claims than are kept"), said);
        assertTrue(said.contains("holds 2 claims, as many as a group may"), said);
        List<Notice> notices = new ArrayList<>();
        assertEquals(4, pipeline.claims(read().articles(), notices::add).size());
        assertEquals(
                2, notices.stream().filter(one -> one.file().equals("a.txt")).count());
    }
}
