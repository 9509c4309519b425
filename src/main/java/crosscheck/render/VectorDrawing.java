package crosscheck.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An SVG picture without scripts, foreign matter or anything that would have to be fetched. */
final class VectorDrawing implements Logo.Drawing {

    private final SVGDocument picture;

    private VectorDrawing(SVGDocument picture) {
        this.picture = picture;
    }

    /** @throws IllegalArgumentException when it is no such picture; the message says why */
    static VectorDrawing of(byte[] bytes) {
        check(parse(bytes));
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument picture = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
        if (picture == null || picture.size().width <= 0 || picture.size().height <= 0) {
            throw new IllegalArgumentException("it has no size");
        }
        return new VectorDrawing(picture);
    }

    private static Document parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws, and prints nothing
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        } catch (SAXException | java.io.IOException e) {
            throw new IllegalArgumentException("it is no XML: " + e.getMessage(), e);
        }
    }

    private static void check(Document picture) {
        if (!"svg".equals(picture.getDocumentElement().getLocalName())) {
            throw new IllegalArgumentException(
                    "its root is " + picture.getDocumentElement().getNodeName());
        }
        NodeList all = picture.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            check((Element) all.item(i));
        }
    }

    private static void check(Element element) {
        switch (element.getLocalName()) {
            case "script", "foreignObject", "image", "style", "animate", "set", "animateTransform", "animateMotion" ->
                throw new IllegalArgumentException("it contains the element " + element.getLocalName());
            default -> {}
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check((Attr) element.getAttributes().item(i));
        }
    }

    private static void check(Attr attribute) {
        String name = String.valueOf(attribute.getLocalName()).toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean runs = name.startsWith("on");
        boolean leads = name.equals("href") && !value.startsWith("#");
        boolean loads = value.replace(" ", "").replaceAll("url\\(['\"]?#", "").contains("url(");
        if (runs || leads || loads) {
            throw new IllegalArgumentException("its attribute " + attribute.getName() + " runs or loads something");
        }
    }

    @Override
    public double shape() {
        return picture.size().width / picture.size().height;
    }

    @Override
    public void draw(ITextOutputDevice device, double x, double y, double width, double height) {
        PdfContentByte page = device.getCurrentPage();
        float sheet = page.getPdfDocument().getPageSize().getHeight();
        page.saveState();
        Graphics2D graphics =
                page.createGraphicsShapes(page.getPdfDocument().getPageSize().getWidth(), sheet);
        picture.renderWithPlatform(
                NullPlatformSupport.INSTANCE,
                graphics,
                new ViewBox((float) x, (float) (sheet - y - height), (float) width, (float) height));
        graphics.dispose();
        page.restoreState();
    }
}
