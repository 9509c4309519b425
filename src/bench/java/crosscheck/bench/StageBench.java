package crosscheck.bench;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.claim.ClaimReader;
import crosscheck.group.Grouper;
import crosscheck.group.Grouping;
import crosscheck.quantity.Figures;
import crosscheck.quantity.QuantityReader;
import crosscheck.read.ArticleReader;
import crosscheck.render.HtmlPrinter;
import crosscheck.render.House;
import crosscheck.render.JsonPrinter;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import crosscheck.verdict.Judge;
import crosscheck.verdict.Miscount;
import crosscheck.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages one by one, warm, on one thread, over the same articles. The three stages of extraction are measured each with those before it, because
 * words are read when a stage asks for them; what a stage costs by itself is the difference. Run by {@code bash .ci/bench FILE.jsonl}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1500m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 2, time = 3)
public class StageBench {

    /** Enough for every rule to be met, few enough for several rounds in an iteration. */
    private static final int ARTICLES = 150;

    /** What an operation goes through, a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        public long articles;
        public long bytes;
    }

    /** A file of articles, one JSON object a line. */
    @Param("")
    public String file = "";

    private final ProseReader prose = new ProseReader();
    private final QuantityReader quantities = new QuantityReader();
    private final ClaimReader claims = new ClaimReader();
    private final Grouper grouper = new Grouper();
    private final Judge judge = new Judge();
    private final Editor editor = new Editor();

    private Path head;
    private long bytes;
    private List<Article> articles;
    private List<Claim> all;
    private Grouping grouping;
    private Briefing briefing;
    private HtmlPrinter html;

    @Setup
    public void read() throws IOException {
        head = Files.createTempFile("bench", ".jsonl");
        head.toFile().deleteOnExit();
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            Files.write(head, lines.limit(ARTICLES).toList(), StandardCharsets.UTF_8);
        }
        bytes = Files.size(head);
        articles = opened();
        all = extracted();
        grouping = grouper.group(all);
        briefing = edited();
        html = new HtmlPrinter(House.plain());
    }

    private List<Article> opened() {
        return new ArticleReader(Integer.MAX_VALUE).read(List.of(head)).articles();
    }

    private List<Claim> extracted() {
        List<Claim> found = new ArrayList<>();
        for (Article article : articles) {
            Prose text = prose.read(article);
            found.addAll(claims.read(text, quantities.read(text)));
        }
        return found;
    }

    private Briefing edited() {
        List<Miscount> miscounts = judge.miscounts(all);
        List<Verdict> verdicts = judge.judge(grouping.groups(), miscounts);
        return editor.edit(
                Edition.of("Benchmark"), articles, List.of(), all, verdicts, grouping.apart(), miscounts);
    }

    private <T> T counted(T result, Volume volume) {
        volume.articles += articles.size();
        volume.bytes += bytes;
        return result;
    }

    @Benchmark
    public List<Article> files(Volume volume) {
        return counted(opened(), volume);
    }

    @Benchmark
    public List<Prose> sentences(Volume volume) {
        return counted(articles.stream().map(prose::read).toList(), volume);
    }

    /** With sentences. */
    @Benchmark
    public List<List<Figures>> figures(Volume volume) {
        return counted(articles.stream().map(prose::read).map(quantities::read).toList(), volume);
    }

    /** With sentences and figures: the whole extraction. */
    @Benchmark
    public List<Claim> claims(Volume volume) {
        return counted(extracted(), volume);
    }

    @Benchmark
    public Grouping groups(Volume volume) {
        return counted(grouper.group(all), volume);
    }

    /** Verdicts and the words of the briefing. */
    @Benchmark
    public Briefing verdicts(Volume volume) {
        return counted(edited(), volume);
    }

    @Benchmark
    public Briefing html(Volume volume) throws IOException {
        html.print(briefing, OutputStream.nullOutputStream());
        return counted(briefing, volume);
    }

    @Benchmark
    public Briefing json(Volume volume) throws IOException {
        new JsonPrinter().print(briefing, OutputStream.nullOutputStream());
        return counted(briefing, volume);
    }
}
