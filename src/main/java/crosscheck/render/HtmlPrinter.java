package crosscheck.render;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Proof;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints the briefing as one HTML file that needs no other: styles, charts and script are inside, and nothing is fetched. */
public final class HtmlPrinter {

    private final Templates templates;

    /**
     * A printer for a house.
     *
     * @throws IOException when the house's templates or logo cannot be read
     */
    public HtmlPrinter(House house) throws IOException {
        templates = new Templates(house, house.logo() == null ? null : Logo.read(house.logo()));
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

    /**
     * Writes the page of a check; the stream stays open.
     *
     * @throws TemplateFailure when a template is broken; names file and line
     */
    public void print(Proof proof, OutputStream out) throws IOException {
        out.write(templates.page(proof, "screen").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
