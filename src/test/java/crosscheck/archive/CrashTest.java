package crosscheck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that adds to an archive is killed at random moments: all that it reported is there, nothing is there by halves. */
class CrashTest {

    private static final int ROUNDS = 25;
    private static final int ARTICLES = 150;

    @TempDir
    private Path folder;

    @Test
    void whatWasReportedSurvivesTheKill() throws Exception {
        Path source = folder.resolve("source.db");
        try (Archive archive = new Archive(new Location(source.toString(), null), true, Sample.RULES)) {
            archive.add(Sample.many("x", ARTICLES).stream().map(Sample::entry).toList(), Sample.NOW);
        }
        Random moments = new Random(20_310_503);
        Set<String> reported = new TreeSet<>();
        int target = 0;
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("target-" + target + ".db");
            killed += run(source, file, moments.nextInt(500), reported) ? 1 : 0;
            try (Archive archive = new Archive(new Location(file.toString(), null), true, Sample.RULES)) {
                assertEquals(List.of(), archive.verify(), "round " + round);
                Set<String> there = new TreeSet<>();
                archive.each(kept -> {
                    there.add(kept.article().id());
                    assertEquals(kept.figures(), Sample.claims(kept).size());
                });
                assertTrue(there.containsAll(reported), () -> "lost: " + reported + " but " + there);
                if (there.size() == ARTICLES) {
                    target++;
                    reported.clear();
                }
            }
        }
        assertTrue(killed > ROUNDS / 2, killed + " of " + ROUNDS + " were killed at work");
    }

    /** Lets a process add for a while after its first report, then kills it; says whether it was still at work. */
    private static boolean run(Path source, Path target, int moment, Set<String> reported) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Copier.class.getName(),
                        source.toString(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread killer = new Thread(() -> kill(process, moment));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = next(lines); line != null; line = next(lines)) {
                if (line.startsWith("started")) {
                    killer.start();
                } else {
                    reported.add(line);
                }
            }
        }
        killer.join();
        return process.waitFor() == 137;
    }

    private static @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static void kill(Process process, int moment) {
        try {
            Thread.sleep(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    /** Adds what one archive holds to another, and reports each article once it is safe. */
    static final class Copier {

        private Copier() {}

        public static void main(String[] args) {
            List<Entry> entries = new ArrayList<>();
            try (Archive from = new Archive(new Location(args[0], null), false, Sample.RULES)) {
                from.each(kept ->
                        entries.add(new Entry(kept.article(), Sample.claims(kept), List.of("flood", "strelsau"))));
            }
            System.out.println("started");
            System.out.flush();
            try (Archive to = new Archive(new Location(args[1], null), true, Sample.RULES)) {
                for (int i = 0; i < entries.size(); i += 3) {
                    List<Entry> batch = entries.subList(i, Math.min(entries.size(), i + 3));
                    to.add(batch, Sample.NOW);
                    batch.forEach(entry -> System.out.println(entry.article().id()));
                    System.out.flush();
                }
            }
        }
    }
}
