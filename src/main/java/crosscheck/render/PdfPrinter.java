package crosscheck.render;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Proof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Prints the briefing as PDF/A-2b, from the same templates as the HTML page. The same briefing gives the same bytes. */
public final class PdfPrinter {

    private final Templates templates;
    private final @Nullable Logo logo;

    /**
     * A printer for a house.
     *
     * @throws IOException when the house's templates or logo cannot be read
     */
    public PdfPrinter(House house) throws IOException {
        logo = house.logo() == null ? null : Logo.read(house.logo());
        templates = new Templates(house, logo);
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @return what the paper lacks, one line each: characters that no typeface has
     * @throws TemplateFailure when a template is broken; names file and line
     */
    public List<String> print(Briefing briefing, OutputStream out) throws IOException {
        return print(templates.page(briefing, "print"), PdfFacts.of(briefing), out);
    }

    /**
     * Writes the document of a check; the stream stays open.
     *
     * @return what the paper lacks, one line each: characters that no typeface has
     * @throws TemplateFailure when a template is broken; names file and line
     */
    public List<String> print(Proof proof, OutputStream out) throws IOException {
        return print(templates.page(proof, "print"), PdfFacts.of(proof), out);
    }

    private List<String> print(String page, PdfFacts facts, OutputStream out) throws IOException {
        Fonts fonts = new Fonts();
        Document document = parse(page);
        Theme theme = Theme.of(document);
        StandIns standIns = new StandIns(fonts);
        standIns.prepare(document);
        ITextRenderer renderer = renderer(fonts, theme);
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setListener(facts.under(digest(page)));
        renderer.setDocument(document, "crosscheck:briefing");
        renderer.layout();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(); // the library hides why a stream refused it
        renderer.createPDF(pdf);
        pdf.writeTo(out);
        out.flush();
        return standIns.remarks();
    }

    private ITextRenderer renderer(Fonts fonts, Theme theme) {
        float dotsPerPoint = ITextRenderer.DEFAULT_DOTS_PER_POINT;
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        ITextOutputDevice device = new ITextOutputDevice(dotsPerPoint);
        return new ITextRenderer(
                dotsPerPoint,
                dotsPerPixel,
                device,
                new ClosedAgent(device, dotsPerPixel),
                fonts,
                new Charts(new ChartPainter(fonts, theme, dotsPerPixel), logo, dotsPerPixel),
                new ITextTextRenderer());
    }

    private static Document parse(String page) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws, and prints nothing
            return builder.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        } catch (SAXException e) {
            throw new TemplateFailure("templates: the page is not well-formed XHTML: " + e.getMessage(), e);
        }
    }

    private static String digest(String page) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
