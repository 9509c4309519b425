package crosscheck.pipeline;

import com.sun.management.OperatingSystemMXBean;
import crosscheck.archive.Archive;
import crosscheck.archive.Entry;
import crosscheck.archive.Location;
import crosscheck.briefing.Opened;
import crosscheck.briefing.Proof;
import crosscheck.text.Article;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills an archive with articles repeated under other names and dates, and measures adding and checking: {@code mvn -Pbench test-compile exec:exec
 * "-Dbench.run=crosscheck.pipeline.ArchiveBench ARTICLES ARCHIVE COPIES"}, with a file of articles and one for a new archive. Times are of the clock and, as the machine may be shared, of the processor.
 */
final class ArchiveBench {

    private static final int BATCH = 32;
    private static final int DRAFTS = 40;

    private final Pipeline pipeline = new Pipeline();
    private final Location location;

    private ArchiveBench(Location location) {
        this.location = location;
    }

    public static void main(String[] args) throws Exception {
        ArchiveBench bench = new ArchiveBench(new Location(args[1], null));
        bench.run(Path.of(args[0]), Integer.parseInt(args[2]));
    }

    private void run(Path articles, int copies) throws Exception {
        List<Article> news = pipeline.read(List.of(articles)).articles();
        Instant start = Instant.now();
        List<Entry> entries = news.parallelStream().map(pipeline::entry).toList();
        long claims = entries.stream().mapToLong(entry -> entry.claims().size()).sum();
        System.out.println(news.size() + " articles, " + claims + " claims, read in " + since(start) + " ms\n\n"
                + "| claims | file | bytes a claim | adding the last articles: processor, clock | warm check: processor, median"
                + " and slowest tenth | by the clock | heap |\n|---|---|---|---|---|---|---|");
        for (int copy = 0; copy < copies; copy++) {
            String added = add(entries, copy);
            if (Integer.bitCount(copy + 1) == 1 || copy + 1 == copies) {
                measure(news, claims * (copy + 1), added);
            }
        }
    }

    private String add(List<Entry> entries, int copy) {
        List<Entry> renamed =
                entries.parallelStream().map(entry -> renamed(entry, copy)).toList();
        Instant start = Instant.now();
        long cpu = cpu();
        try (Archive archive = new Archive(location, true, Rules.name())) {
            for (int i = 0; i < renamed.size(); i += BATCH) {
                archive.add(renamed.subList(i, Math.min(renamed.size(), i + BATCH)), Instant.EPOCH);
            }
        }
        return (cpu() - cpu) + " and " + since(start) + " ms";
    }

    private void measure(List<Article> news, long claims, String added) throws Exception {
        List<Long> millis = new ArrayList<>();
        List<Long> cpus = new ArrayList<>();
        try (Archivist archivist = new Archivist(() -> pipeline, location, false, Clock.systemUTC())) {
            for (int round = 0; round < 2; round++) {
                millis.clear();
                cpus.clear();
                for (int i = 0; i < DRAFTS; i++) {
                    Article draft = edited(news.get((int) ((long) i * news.size() / DRAFTS)));
                    Instant start = Instant.now();
                    long cpu = cpu();
                    Proof proof = archivist.check(new Drafts(List.of(new Opened(draft, "draft", 1)), List.of()));
                    millis.add(since(start));
                    cpus.add(cpu() - cpu);
                    if (proof.sheets().isEmpty()) {
                        throw new IllegalStateException("no sheet");
                    }
                }
            }
        }
        List<Long> sorted = millis.stream().sorted().toList();
        List<Long> worked = cpus.stream().sorted().toList();
        long bytes = Files.size(Path.of(location.address()));
        Runtime.getRuntime().gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.println("| " + claims + " | " + (bytes >> 20) + " MiB | " + bytes / claims + " | " + added + " | "
                + worked.get(DRAFTS / 2) + " and " + worked.get(DRAFTS * 9 / 10) + " ms | " + sorted.get(DRAFTS / 2)
                + " and " + sorted.get(DRAFTS * 9 / 10) + " ms | " + heap + " MiB |");
    }

    /** A draft that is no copy of the article it is made of. */
    private static Article edited(Article article) {
        return new Article(
                "draft:" + article.id(),
                "draft",
                article.title(),
                null,
                article.published(),
                null,
                null,
                null,
                null,
                article.text() + " ");
    }

    private Entry renamed(Entry entry, int copy) {
        Article article = entry.article();
        Article other = new Article(
                article.id() + "/" + copy,
                article.file(),
                article.title() == null ? null : names(article.title(), copy),
                article.source(),
                shifted(article.published(), copy),
                null,
                article.author(),
                article.language(),
                article.originator(),
                names(article.text(), copy));
        return new Entry(other, entry.claims(), pipeline.terms(other));
    }

    private static @Nullable LocalDate shifted(@Nullable LocalDate day, int copy) {
        return day == null ? null : day.minusDays(371L * copy);
    }

    /** The text with every capitalised word turned into another of the same length: spans stay valid. */
    static String names(String text, int copy) {
        StringBuilder renamed = new StringBuilder(text);
        boolean name = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean first = i == 0 || !Character.isLetter(text.charAt(i - 1));
            name = first ? Character.isUpperCase(letter) : name && Character.isLetter(letter);
            if (name && letter < 128 && Character.isLetter(letter)) {
                char base = Character.isUpperCase(letter) ? 'A' : 'a';
                renamed.setCharAt(i, (char) (base + (letter - base + copy) % 26));
            }
        }
        return renamed.toString();
    }

    /** Milliseconds that this process has had of the processors. */
    private static long cpu() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1_000_000;
    }

    private static long since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis();
    }
}
