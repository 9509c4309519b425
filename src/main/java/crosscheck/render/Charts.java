package crosscheck.render;

import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.ReplacedElementFactory;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.render.BlockBox;
import org.openpdf.simple.extend.FormSubmissionListener;
import org.w3c.dom.Element;

/**
 * Puts the page's SVG charts and the logo into the PDF; no other element is replaced.
 *
 * <p>An empty chart of the class {@code keep} paints nothing: it stands in the head of a table, or before a block, that is to be kept whole. The library forgets to keep anything together once it has moved a table to the next page; this reminds it.
 */
final class Charts implements ReplacedElementFactory {

    private static final String KEEP = "keep";
    private static final int WIDTH = 200;
    private static final int HEIGHT = 16;

    private final ChartPainter painter;
    private final @Nullable Logo logo;
    private final int dotsPerPixel;

    /** @param logo takes the place of the page's only picture, null for none */
    Charts(ChartPainter painter, @Nullable Logo logo, int dotsPerPixel) {
        this.painter = painter;
        this.logo = logo;
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element != null && logo != null && element.getAttribute("class").equals("logo")) {
            return new LogoBox(logo.drawing(), cssHeight > 0 ? cssHeight : HEIGHT * dotsPerPixel);
        }
        if (element == null
                || !"svg".equals(element.getLocalName() == null ? element.getNodeName() : element.getLocalName())) {
            return null;
        }
        if (element.getAttribute("class").equals(KEEP)) {
            context.setMayCheckKeepTogether(true);
            return new Chart(element, dotsPerPixel, dotsPerPixel, painter);
        }
        int width = cssWidth > 0 ? cssWidth : WIDTH * dotsPerPixel;
        int height = cssHeight > 0 ? cssHeight : HEIGHT * dotsPerPixel;
        return new Chart(element, width, height, painter);
    }

    @Override
    public void reset() {}

    @Override
    public void remove(Element element) {}

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {}
}
