package crosscheck.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.evidence.Evidence;
import crosscheck.pipeline.Pipeline;
import crosscheck.quantity.Quantity;
import crosscheck.read.ArticleReader;
import crosscheck.read.Reading;
import crosscheck.render.CsvPrinter;
import crosscheck.render.House;
import crosscheck.render.HtmlPrinter;
import crosscheck.render.JsonPrinter;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds of any text whatever. */
final class Promises {

    private static final String ARTICLE_END = "\f";

    private static final Pipeline PIPELINE = new Pipeline();
    private static final ArticleReader READER = new ArticleReader();
    private static final Editor EDITOR = new Editor();
    private static final JsonPrinter JSON = new JsonPrinter();

    private Promises() {}

    /** Bytes as text; what is not UTF-8 becomes half a surrogate pair, which is no text either. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith("\uD83D")
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Article article(String text) {
        return new Article("a", "a.txt", "Title", "Lod Post", LocalDate.of(2024, 10, 20), null, null, null, null, text);
    }

    /** A file beside an article is read into articles and notices, the same each time. */
    static void file(String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        Path beside = Files.writeString(folder.resolve("beside.txt"), "Three boats sank.");
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            Reading reading = READER.read(List.of(folder));
            assertEquals(reading, READER.read(List.of(folder)));
            assertTrue(reading.articles().stream().anyMatch(one -> one.id().equals("beside.txt")));
            for (Notice notice : reading.notices()) {
                assertTrue(!notice.message().isBlank() && notice.toString().indexOf('\n') < 0, notice::toString);
            }
        } finally {
            Files.delete(file);
            Files.delete(beside);
            Files.delete(folder);
        }
    }

    /** Every quantity stands where it says, with the same words each time. */
    static void quantities(Article article) {
        List<Quantity> quantities = PIPELINE.quantities(article);
        for (Quantity one : quantities) {
            within(article, one.span());
            within(article, one.extent());
            assertTrue(one.extent().contains(one.span()), one::toString);
            assertTrue(one.span().length() > 0, one::toString);
            EDITOR.figure(article, one);
        }
        assertEquals(quantities, PIPELINE.quantities(article));
    }

    /** Every field of every claim stands where it says; the claims are printed alike each time. */
    static void claims(Article article) {
        List<Claim> claims = PIPELINE.claims(List.of(article));
        for (Claim one : claims) {
            Stream.of(
                            one.counted(),
                            one.actor(),
                            one.event(),
                            one.place(),
                            one.period(),
                            one.stated(),
                            one.modality(),
                            one.attribution(),
                            one.partOf())
                    .forEach(field -> within(article, field));
            one.mentions().forEach(mention -> within(article, mention));
            assertTrue(one.sentence().span().contains(one.quantity().span()), one::toString);
        }
        assertEquals(printed(claims), printed(PIPELINE.claims(List.of(article))));
    }

    private static void within(Article article, @Nullable Evidence<?> field) {
        if (field != null) {
            within(article, field.span());
        }
    }

    private static void within(Article article, Span span) {
        assertTrue(span.end() <= article.text().length(), span::toString);
    }

    private static List<String> printed(List<Claim> claims) {
        return claims.stream().map(EDITOR::claim).map(JSON::line).toList();
    }

    /** Articles, a form feed between two of them, are briefed alike in whatever order they are named. */
    static void run(byte[] articles) throws IOException {
        List<Path> files = new ArrayList<>();
        Path folder = Files.createTempDirectory("fuzz");
        try {
            for (String text : text(articles).split(ARTICLE_END, 6)) {
                files.add(Files.write(
                        folder.resolve("a" + files.size() + ".txt"), text.getBytes(StandardCharsets.UTF_8)));
            }
            List<String> once = briefing(files);
            Collections.reverse(files);
            assertEquals(once, briefing(files));
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    private static List<String> briefing(List<Path> files) throws IOException {
        Reading reading = PIPELINE.read(files);
        Briefing briefing = PIPELINE.brief(reading, Edition.of("Briefing"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonPrinter().print(briefing, json);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlPrinter(House.plain()).print(briefing, html);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new CsvPrinter().groups(briefing, csv);
        new CsvPrinter().claims(briefing.claims(), csv);
        return List.of(
                json.toString(StandardCharsets.UTF_8),
                html.toString(StandardCharsets.UTF_8),
                csv.toString(StandardCharsets.UTF_8));
    }
}
