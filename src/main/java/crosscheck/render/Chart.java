package crosscheck.render;

import java.awt.Point;
import java.awt.Rectangle;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** One SVG chart on a PDF page. */
final class Chart implements ITextReplacedElement {

    private final Element svg;
    private final int width;
    private final int height;
    private final ChartPainter painter;
    private Point location = new Point(0, 0);

    Chart(Element svg, int width, int height, ChartPainter painter) {
        this.svg = svg;
        this.width = width;
        this.height = height;
        this.painter = painter;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        painter.paint(svg, device, area);
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }
}
