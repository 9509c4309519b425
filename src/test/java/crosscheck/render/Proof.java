package crosscheck.render;

import crosscheck.briefing.Flood;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the test issue into a folder, to be looked at. */
final class Proof {

    private Proof() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (OutputStream html = Files.newOutputStream(folder.resolve("briefing.html"));
                OutputStream pdf = Files.newOutputStream(folder.resolve("briefing.pdf"))) {
            new HtmlPrinter(null).print(Flood.briefing(), html);
            new PdfPrinter(null).print(Flood.briefing(), pdf);
        }
    }
}
