package crosscheck.render;

import crosscheck.briefing.Briefing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Prints the briefing as one HTML file that needs no other: styles, charts and script are inside, and nothing is fetched. */
public final class HtmlPrinter {

    private final Templates templates;

    /**
     * @param templates a folder whose files replace the program's templates of the same name, null for none
     * @throws IOException when the folder cannot be read
     */
    public HtmlPrinter(@Nullable Path templates) throws IOException {
        this.templates = new Templates(templates);
    }

    /**
     * Writes the page as UTF-8; the stream stays open.
     *
     * @throws TemplateFailure when a template is broken; names file and line
     */
    public void print(Briefing briefing, OutputStream out) throws IOException {
        out.write(templates.page(briefing, "screen").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
