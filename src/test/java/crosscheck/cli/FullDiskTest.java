package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written is said, and what was written before stays whole. */
class FullDiskTest {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    /** No file of the run may grow beyond sixteen blocks of 512 bytes: to the program, a disk without room. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf"})
    void aBriefingWithoutRoom(String format) throws IOException, InterruptedException {
        assumeTrue(Files.exists(SHELL));
        Path older = Files.createFile(folder.resolve("briefing." + format));
        Files.writeString(older, "yesterday's");
        Path printed = folder.resolve("printed.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process run = new ProcessBuilder(
                        SHELL.toString(),
                        "-c",
                        "ulimit -f 16; exec \"$@\"",
                        "sh",
                        java,
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "crosscheck.cli.Main",
                        "brief",
                        "corpus",
                        "-o",
                        folder.toString(),
                        "--format",
                        format)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertEquals(2, run.waitFor(), () -> text(printed));
        assertTrue(text(printed).contains(older + ": cannot be written ("), () -> text(printed));
        assertEquals("yesterday's", Files.readString(older));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(older, printed), left.sorted().toList());
        }
    }

    @Test
    void claimsWithoutRoom() throws IOException {
        assumeTrue(Files.exists(FULL));
        Path article = Files.writeString(folder.resolve("a.txt"), "The flood in Lod killed 12 people, the mayor said.");
        StringWriter err = new StringWriter();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(FULL))) {
            assertEquals(2, Main.run(out, new PrintWriter(err), "claims", article.toString()));
        }
        assertEquals("crosscheck: not everything could be printed: is the disk full?\n", err.toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
