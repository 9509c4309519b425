package crosscheck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text is read without an exception, and what was read stands in it. */
class TextFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void quantities(byte[] text) {
        Promises.quantities(Promises.article(Promises.text(text)));
    }

    @FuzzTest(maxDuration = "20m")
    void claims(byte[] text) {
        Promises.claims(Promises.article(Promises.text(text)));
    }
}
