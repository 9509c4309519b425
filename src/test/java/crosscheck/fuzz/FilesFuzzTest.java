package crosscheck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Any bytes in a file of any format give articles or notices, never an exception, and the same each time. */
class FilesFuzzTest {

    @FuzzTest(maxDuration = "8m")
    void frontMatter(byte[] file) throws IOException {
        Promises.file("a.txt", file);
    }

    @FuzzTest(maxDuration = "8m")
    void jsonLines(byte[] file) throws IOException {
        Promises.file("a.jsonl", file);
    }

    @FuzzTest(maxDuration = "8m")
    void page(byte[] file) throws IOException {
        Promises.file("a.html", file);
    }

    @FuzzTest(maxDuration = "8m")
    void table(byte[] file) throws IOException {
        Promises.file("articles.csv", file);
    }
}
