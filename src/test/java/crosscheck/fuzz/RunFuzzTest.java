package crosscheck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Any articles give a briefing, and the same bytes in whatever order they are named. */
class RunFuzzTest {

    @FuzzTest(maxDuration = "15m")
    void run(byte[] articles) throws IOException {
        Promises.run(articles);
    }
}
