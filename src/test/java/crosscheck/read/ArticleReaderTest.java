package crosscheck.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String PROSE =
            "The river rose by 3 metres in the night, and the town was cut off from the road to the coast for two days.";

    @TempDir
    private Path folder;

    private void file(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Reading read() {
        return new ArticleReader().read(List.of(folder));
    }

    private Article only() {
        Reading reading = read();
        assertEquals(List.of(), reading.notices());
        assertEquals(1, reading.articles().size());
        return reading.articles().getFirst();
    }

    private Notice notice() {
        List<Notice> notices = read().notices();
        assertEquals(1, notices.size(), notices::toString);
        return notices.getFirst();
    }

    private void assertNotice(String line, boolean lost) {
        Notice notice = notice();
        assertEquals(line, notice.toString());
        assertEquals(lost, notice.lost());
    }

    @Test
    void aPlainFileIsItsText() throws IOException {
        file("a.txt", "  " + PROSE + "\r\n\n");
        assertEquals("  " + PROSE + "\r\n\n", only().text());
        assertEquals("a.txt", only().id());
        assertNull(only().published());
    }

    @Test
    void frontMatterIsNoPartOfTheText() throws IOException {
        file(
                "a.md",
                "---\ntitle: \"Flood: 12 die\"\nsource: Lod Post\npublished: 2024-10-20\nurl: https://example.com/a\nauthor: A. Poe\n"
                        + "language: en\noriginator: Lod Agency\n---\n" + PROSE);
        Article article = only();
        assertEquals(PROSE, article.text());
        assertEquals("Flood: 12 die", article.title());
        assertEquals("Lod Post", article.source());
        assertEquals(LocalDate.of(2024, 10, 20), article.published());
        assertEquals("https://example.com/a", article.url());
        assertEquals("A. Poe", article.author());
        assertEquals("en", article.language());
        assertEquals("Lod Agency", article.originator());
    }

    @Test
    void frontMatterWithWindowsLineEndsAndByteOrderMark() throws IOException {
        file("a.txt", "\uFEFF---\r\npublished: 2024-10-20T23:30:00Z\r\n---\r\n" + PROSE);
        assertEquals(PROSE, only().text());
        assertEquals(LocalDate.of(2024, 10, 20), only().published());
    }

    @Test
    void aLineOfHyphensWithinTheTextOpensNothing() throws IOException {
        file("a.txt", PROSE + "\n---\ntitle: no\n---\n");
        assertNull(only().title());
    }

    @Test
    void yamlStaysText() throws IOException {
        file("a.txt", "---\ntitle: yes\nsource: 0123\npublished: 20 October\nurl: [a, b]\n---\n" + PROSE);
        Article article = read().articles().getFirst();
        assertEquals("yes", article.title());
        assertEquals("0123", article.source());
        assertNull(article.url());
        assertNull(article.published());
        assertNotice("a.txt: published \"20 October\" is no date like 2024-10-20: taken as unknown", false);
    }

    @Test
    void frontMatterThatDoesNotClose() throws IOException {
        file("a.txt", "---\ntitle: Flood\n" + PROSE);
        assertNotice("a.txt: line 1: opens front matter with --- but no second --- line closes it", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: [a",
                "a: &x [1]\nb: *x\nc: {*x : 1}",
                "title: a\ntitle: b",
                "!!javax.script.ScriptEngineManager [x]"
            })
    void frontMatterThatIsNoYaml(String yaml) throws IOException {
        file("a.txt", "---\n" + yaml + "\n---\n" + PROSE);
        Reading reading = read();
        assertEquals(PROSE, reading.articles().getFirst().text());
        assertFalse(notice().lost());
        assertTrue(notice().toString().startsWith("a.txt: line "), notice().toString());
    }

    @Test
    void jsonLines() throws IOException {
        file(
                "a.jsonl",
                "{\"id\":\"x\",\"text\":\"" + PROSE
                        + "\",\"title\":\"Flood\",\"source\":\"Lod Post\",\"date\":\"2024-10-20\"}\r\n\n"
                        + "{\"text\":\"" + PROSE + "\",\"published\":\"2024-10-21\",\"id\":7}\n{\"text\":\"" + PROSE
                        + "\"}");
        Reading reading = read();
        assertEquals(List.of(), reading.notices());
        assertEquals(
                List.of("x", "7", "a.jsonl:4"),
                reading.articles().stream().map(Article::id).toList());
        assertEquals(LocalDate.of(2024, 10, 20), reading.articles().get(0).published());
        assertEquals(LocalDate.of(2024, 10, 21), reading.articles().get(1).published());
        assertEquals("a.jsonl", reading.articles().get(2).file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": | line 2, column 9: is no JSON object: Unexpected end-of-input",
                "[1] | line 2: has no \"text\"",
                "{\"text\": 3} | line 2: has no \"text\"",
                "{\"text\":\"a\",\"text\":\"b\"} | line 2, column 19: is no JSON object: Duplicate",
                "{\"text\":\"a\"} x | line 2, column 14: is no JSON object: Unrecognized"
            })
    void aBrokenLineLosesItselfAlone(String line, String message) throws IOException {
        file("a.jsonl", "{\"text\":\"" + PROSE + "\"}\n" + line + "\n{\"text\":\"" + PROSE + "\"}\n");
        assertEquals(2, read().articles().size());
        assertTrue(notice().lost());
        assertTrue(notice().toString().startsWith("a.jsonl: " + message), notice().toString());
        assertFalse(notice().toString().contains("Source"), notice().toString());
    }

    @Test
    void aByteThatIsNotUtf8LosesItsLineAlone() throws IOException {
        bytes(
                "a.jsonl",
                ("{\"text\":\"" + PROSE + "\"}\n{\"text\":\"caf\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(1, read().articles().size());
        assertNotice("a.jsonl: line 2, byte 13: 0xE9 is not UTF-8; save the file as UTF-8", true);
    }

    @Test
    void aByteThatIsNotUtf8IsNamed() throws IOException {
        bytes("a.txt", "the caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertNotice("a.txt: byte 8: 0xE9 is not UTF-8; save the file as UTF-8", true);
    }

    @Test
    void aFileThatIsNotText() throws IOException {
        bytes("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertNotice("a.txt: byte 5: is a zero byte: the file is not text", true);
    }

    @Test
    void anotherEncoding() throws IOException {
        bytes("a.txt", "\uFEFFthe river".getBytes(StandardCharsets.UTF_16LE));
        assertNotice("a.txt: byte 1: is UTF-16; save the file as UTF-8", true);
    }

    @Test
    void metadataBesideFiles() throws IOException {
        file("a.txt", PROSE);
        file("sub/b.txt", "---\ntitle: Own\n---\n" + PROSE);
        file(
                "articles.csv",
                "\uFEFFfile,title,source,published,url\r\na.txt,\"Flood, again\",Lod Post,2024-10-20,\r\n");
        file("sub/articles.csv", "file,title,source,published,url\nb.txt,Other,Lod Post,,\n");
        List<Article> articles = read().articles();
        assertEquals("Flood, again", articles.get(0).title());
        assertEquals(LocalDate.of(2024, 10, 20), articles.get(0).published());
        assertNull(articles.get(0).url());
        assertEquals("Own", articles.get(1).title());
        assertEquals("Lod Post", articles.get(1).source());
        assertEquals("sub/b.txt", articles.get(1).file());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file,title\\na.txt,\"Flood | line 2: is broken",
                "name,title\\na.txt,Flood | line 1: has no column \"file\"",
                "file,file\\na.txt,Flood | line 1: is broken",
                "file,published\\na.txt,soon | line 2: published \"soon\" is no date",
                "file,title\\na.txt,Flood\\nb.txt,Fire | line 3: names b.txt, which is not there"
            })
    void aBrokenTableIsNamedAndTheArticleKept(String table, String message) throws IOException {
        file("a.txt", PROSE);
        file("articles.csv", table.replace("\\n", "\n"));
        assertEquals(1, read().articles().size());
        assertFalse(notice().lost());
        assertTrue(notice().toString().startsWith("articles.csv: " + message), notice().toString());
    }

    @Test
    void anEmptyFolder() {
        assertEquals(folder + ": holds no articles", notice().toString());
    }

    @Test
    void filesOfOtherFormats() throws IOException {
        file("a.txt", PROSE);
        file("b.pdf", "x");
        file(".hidden.txt", PROSE);
        assertEquals(1, read().articles().size());
        assertNotice(folder + ": files of other formats are left out: b.pdf", false);
    }

    @Test
    void aNamedFileOfAnotherFormatIsLost() throws IOException {
        file("b.pdf", "x");
        Notice notice = new ArticleReader()
                .read(List.of(folder.resolve("b.pdf")))
                .notices()
                .getFirst();
        assertEquals("b.pdf: is of no format that is read (.txt, .md, .html, .jsonl)", notice.toString());
        assertTrue(notice.lost());
    }

    @Test
    void twoArticlesWithOneId() throws IOException {
        file("a.jsonl", ("{\"id\":\"x\",\"text\":\"" + PROSE + "\"}\n").repeat(3));
        assertEquals(
                List.of("x", "x-2", "x-3"),
                read().articles().stream().map(Article::id).toList());
        assertEquals(
                List.of(
                        "a.jsonl: article x: has the id of an article before it: kept as \"x-2\"",
                        "a.jsonl: article x: has the id of an article before it: kept as \"x-3\""),
                read().notices().stream().map(Notice::toString).toList());
    }

    @Test
    void theOrderOfTheInputsDoesNotMatter() throws IOException {
        file("one/a.txt", PROSE);
        file("two/a.txt", PROSE);
        file("two/b.txt", PROSE);
        List<Path> inputs = List.of(folder.resolve("two"), folder.resolve("one"), folder.resolve("two/b.txt"));
        Reading reading = new ArticleReader().read(inputs);
        assertEquals(
                List.of("b.txt", "one/a.txt", "two/a.txt"),
                reading.articles().stream().map(Article::id).toList());
        assertEquals(reading, new ArticleReader().read(inputs.reversed()));
    }

    @Test
    void aLinkBackIsNotFollowed() throws IOException {
        file("sub/a.txt", PROSE);
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        assertEquals(1, read().articles().size());
        assertNotice("sub/loop: is a link back to a folder above it: not followed", false);
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        assertNotice("a.txt: is not there (a symbolic link to nothing?)", true);
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        file("a.txt", PROSE);
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder.resolve("a.txt")), "this user may read everything");
        assertNotice("a.txt: may not be read: permission denied", true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German | Der Fluss ist in der Nacht um drei Meter gestiegen, und die Stadt war für zwei Tage von der Straße zur Küste abgeschnitten, wie ein Sprecher sagte.",
                "French | La rivière est montée de trois mètres dans la nuit, et la ville a été coupée de la route pendant deux jours, selon un porte-parole de la mairie.",
                "Spanish | El río subió tres metros en la noche y la ciudad quedó aislada de la carretera de la costa por dos días, según un portavoz de la alcaldía que habló.",
                "Cyrillic script | Река поднялась за ночь на 3 метра, и город был отрезан от дороги.",
                "Arabic script | ارتفع النهر 3 أمتار"
            })
    void onlyEnglishIsRead(String language, String text) throws IOException {
        file("a.txt", text);
        assertEquals(List.of(), read().articles());
        assertNotice("a.txt: is in " + language + ", and only English is read: left out", false);
    }

    @Test
    void whatAnArticleSaysOfItsLanguageCounts() throws IOException {
        file("a.txt", "---\nlanguage: de\n---\n" + PROSE);
        file("b.txt", "---\nlanguage: en-GB\n---\n" + PROSE);
        assertEquals(
                List.of("b.txt"), read().articles().stream().map(Article::id).toList());
        assertNotice("a.txt: is in German, and only English is read: left out", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 dead",
                PROSE,
                "\"La Nación\" put the toll at 40 in Río de la Plata, and Le Monde de la Mer at 41, the mayor of San Juan de la Costa said."
            })
    void englishIsRead(String text) throws IOException {
        file("a.txt", text);
        assertEquals(text, only().text());
    }

    @Test
    void anArticleWithoutText() throws IOException {
        file("a.txt", "\n \n");
        assertNotice("a.txt: has no text: left out", false);
    }
}
