package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.AnyIssue;
import crosscheck.briefing.Briefing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large issues stay within bounds: of memory on paper, of size on screen. */
class BoundedTest {

    private static final int MEGABYTE = 1_000_000;

    @Test
    void threeHundredFindingsNeedLittleMemory() throws IOException, InterruptedException {
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Growth.class.getName(),
                        "pdf",
                        "300",
                        "300"))
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, run.waitFor(), said);
        assertTrue(said.startsWith("pdf, 300 findings"), said);
    }

    @Test
    void aPageOfFortyFindingsIsSmall() {
        Briefing briefing = AnyIssue.briefing(40, 40);
        int bytes = Printed.html(briefing, null).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MEGABYTE, bytes + " bytes");
    }
}
