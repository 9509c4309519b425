package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of a draft as a user meets it. */
class CheckTest {

    private static final String FLOOD = "The flood in Lod killed 12 people on Friday, the mayor said.\n";
    private static final String DRAFT = "The flood in Lod killed 40 people on Friday, the police said.\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path articles;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "---\nsource: Lod Post\npublished: 2024-10-21\n---\n" + FLOOD);
        draft = folder.resolve("a draft.txt");
        Files.writeString(draft, "---\nsource: Lod News\npublished: 2024-10-21\n---\nLod in mourning\n\n" + DRAFT);
    }

    private int run(Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void aConflictIsNamedWithPlaceEvidenceAndASentenceToPrint() {
        assertEquals(0, run("check", draft, "--against", articles), err::toString);
        assertTrue(out.toString().contains("a draft.txt:7:25: conflict: “40”"), out::toString);
        assertTrue(out.toString().contains("differs  12"), out::toString);
        assertTrue(out.toString().contains("print: 12 people according to the mayor"), out::toString);
        assertTrue(
                out.toString().contains("Compared with one earlier article. One figure: 1 conflict."), out::toString);
    }

    @Test
    void aConflictFailsWhenAsked() throws IOException {
        assertEquals(1, run("check", draft, "--against", articles, "--fail-on", "conflict"));
        Files.writeString(draft, FLOOD);
        assertEquals(0, run("check", draft, "--against", articles, "--fail-on", "conflict"));
    }

    @Test
    void aDraftComesFromStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(DRAFT.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(0, run("check", "-", "--date", "2024-10-21", "--against", articles), err::toString);
        } finally {
            System.setIn(before);
        }
        assertTrue(out.toString().contains("-:1:25: conflict"), out::toString);
    }

    @Test
    void aDraftWithoutADateIsNamedUnlessADayIsGiven() throws IOException {
        Files.writeString(draft, DRAFT);
        assertEquals(0, run("check", draft, "--against", articles), err::toString);
        assertTrue(err.toString().contains("a draft.txt: has no date: with --date,"), err::toString);
        err.getBuffer().setLength(0);
        assertEquals(0, run("check", draft, "--date", "2024-10-21", "--against", articles), err::toString);
        assertEquals("", err.toString());
    }

    @Test
    void theDraftItselfIsNoEarlierArticle() throws IOException {
        Files.copy(draft, articles.resolve("b.txt"));
        run("check", draft, "--against", articles);
        assertTrue(out.toString().contains("Compared with one earlier article."), out::toString);
    }

    @Test
    void sarifIsValidAndStable() throws IOException {
        JsonNode log = sarif();
        JsonNode result = log.at("/runs/0/results/0");
        assertEquals("conflict", result.get("ruleId").asText());
        assertEquals("error", result.get("level").asText());
        assertEquals(
                7, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertTrue(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                .asText()
                .endsWith("a%20draft.txt"));
        String print = result.at("/partialFingerprints/figure~1v1").asText();
        Files.writeString(draft, Files.readString(draft).replace("Lod in mourning", "A night of mourning in Lod"));
        assertEquals(
                print,
                sarif().at("/runs/0/results/0/partialFingerprints/figure~1v1").asText());
    }

    @Test
    void whatAnEditorDecidedIsSuppressedWithTheReason() throws IOException {
        Path archive = folder.resolve("archive.db");
        Files.writeString(articles.resolve("b.txt"), "---\nsource: Lod Times\npublished: 2024-10-21\n---\n" + DRAFT);
        run("archive", "add", articles, "--archive", archive);
        assertTrue(
                sarif("--archive", archive).at("/runs/0/results/0/suppressions").isMissingNode());
        run("brief", "--archive", archive, "--format", "json", "-o", folder);
        run("archive", "issues", "--archive", archive);
        String finding = out.toString().replaceAll("(?s).*(g-[0-9a-f]+)  conflict.*", "$1");
        assertEquals(
                0,
                run(
                        "rule",
                        finding,
                        "--decision",
                        "prefer",
                        "--by",
                        "Anna",
                        "--reason",
                        "40: the police counted",
                        "--archive",
                        archive),
                err::toString);
        JsonNode suppression = sarif("--archive", archive).at("/runs/0/results/0/suppressions/0");
        assertEquals("accepted", suppression.path("status").asText());
        assertTrue(
                suppression.path("justification").asText().contains("40: the police counted"), suppression::toString);
    }

    private JsonNode sarif() throws IOException {
        return sarif("--against", articles);
    }

    /** The outcome as SARIF, which fits its schema. */
    private JsonNode sarif(String option, Path earlier) throws IOException {
        out.getBuffer().setLength(0);
        assertEquals(0, run("check", draft, option, earlier, "--format", "sarif"), err::toString);
        JsonNode log = new ObjectMapper().readTree(out.toString());
        try (InputStream schema = CheckTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertNotNull(schema);
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(schema)
                            .validate(log));
        }
        return log;
    }

    @Test
    void theDraftIsPrintedWithItsFiguresMarked() throws IOException {
        Path reports = folder.resolve("reports");
        assertEquals(
                0,
                run("check", draft, "--against", articles, "--format", "html,pdf,json", "-o", reports),
                err::toString);
        String page = Files.readString(reports.resolve("check.html"));
        assertTrue(page.contains("<mark class=\"conflict\"><a href=\"#mark-1-1\""), page);
        assertTrue(page.contains("Lod in mourning"), "the words between the figures stand there");
        try (PDDocument pdf = Loader.loadPDF(reports.resolve("check.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Conflict") && text.contains("Lod Post, 21 October 2024"), text);
        }
        JsonNode json =
                new ObjectMapper().readTree(reports.resolve("check.json").toFile());
        assertEquals("conflict", json.at("/drafts/0/figures/0/status").asText());
        assertEquals("12", json.at("/drafts/0/figures/0/earlier/0/figure").asText());
    }

    @Test
    void markupInADraftIsData() throws IOException {
        Files.writeString(draft, "<script>alert(1)</script> & " + DRAFT);
        run("check", draft, "--against", articles, "--format", "html,pdf", "-o", folder);
        String page = Files.readString(folder.resolve("check.html"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "), page);
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, run("check", draft));
        assertTrue(err.toString().contains("name what to check against: --against INPUT"), err::toString);
        assertEquals(2, run("check", folder.resolve("none.txt"), "--against", articles));
        assertEquals(2, run("check", draft, "--against", articles, "--date", "yesterday"));
        assertTrue(err.toString().contains("\"yesterday\" is no date like 2024-10-21"), err::toString);
    }
}
