package crosscheck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.cli.Main;
import crosscheck.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code archive add} as a process of its own that is killed at random moments, or finds the disk full: all that it reported is there, nothing is there by
 * halves, and the same command goes on.
 */
class CrashTest {

    private static final int ROUNDS = 25;
    private static final int ARTICLES = 400;

    /** Reports of one run after which it may be killed, and milliseconds after that. */
    private static final int REPORTS = 200;

    private static final int MOMENTS = 40;

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (Article article : Sample.many("x", ARTICLES)) {
            ObjectNode line = mapper.createObjectNode();
            line.put("id", article.id());
            line.put("text", article.text());
            line.put("source", article.source());
            line.put("published", String.valueOf(article.published()));
            lines.add(line.toString());
        }
        articles = Files.write(folder.resolve("articles.jsonl"), lines);
    }

    @Test
    void whatWasReportedSurvivesTheKill() throws Exception {
        Random random = new Random(20_310_503);
        Set<String> reported = new TreeSet<>();
        int target = 0;
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("target-" + target + ".db");
            Process process = add(file, List.of());
            int code = reports(process, reported, random.nextInt(REPORTS), random.nextInt(MOMENTS));
            killed += code == 137 ? 1 : 0;
            if (holds(file, reported, "round " + round) == ARTICLES) {
                target++;
                reported.clear();
            }
        }
        assertTrue(killed > ROUNDS / 2, killed + " of " + ROUNDS + " were killed at work");
    }

    @Test
    void whatWasReportedSurvivesAFullDisk() throws Exception {
        Path file = folder.resolve("small.db");
        Set<String> reported = new TreeSet<>();
        Process process = add(file, List.of("sh", "-c", "ulimit -f 3000; exec \"$@\"", "sh"));
        assertEquals(2, reports(process, reported, Integer.MAX_VALUE, 0), "a clear end");
        int there = holds(file, reported, "small disk");
        assertTrue(there > 0 && there < ARTICLES, there + " of " + ARTICLES + " had room");
        assertEquals(0, reports(add(file, List.of()), reported, Integer.MAX_VALUE, 0), "with room it goes on");
        assertEquals(ARTICLES, holds(file, reported, "with room"));
    }

    /** How many articles an archive holds, which must be sound and hold those that were reported. */
    private static int holds(Path file, Set<String> reported, String when) {
        if (reported.isEmpty() && !Files.exists(file)) {
            return 0;
        }
        try (Archive archive = new Archive(new Location(file.toString(), null), true, Sample.RULES)) {
            assertEquals(List.of(), archive.verify(), when);
            Set<String> there = new TreeSet<>();
            archive.each(kept -> there.add(kept.article().id()));
            assertTrue(there.containsAll(reported), () -> when + ": lost of " + reported + ", only " + there);
            return there.size();
        }
    }

    /** The command in a process of its own. */
    private Process add(Path target, List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "archive",
                "add",
                articles.toString(),
                "--verbose",
                "--archive",
                target.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Gathers the ids that a process reports as safe; kills it a moment after so many of them. Returns its exit code. */
    private static int reports(Process process, Set<String> reported, int most, int moment) throws Exception {
        int count = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = next(lines); line != null; line = next(lines)) {
                if (line.startsWith("added ") || line.startsWith("known ")) {
                    reported.add(line.substring(6));
                    if (++count == most + 1) {
                        kill(process, moment);
                    }
                }
            }
        }
        return process.waitFor();
    }

    private static @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static void kill(Process process, int moment) throws InterruptedException {
        Thread.sleep(moment);
        process.destroyForcibly();
    }
}
