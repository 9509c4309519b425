package crosscheck.render;

import java.awt.Rectangle;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** One SVG chart on a PDF page. */
final class Chart extends Replacement {

    private final Element svg;
    private final ChartPainter painter;

    Chart(Element svg, int width, int height, ChartPainter painter) {
        super(width, height);
        this.svg = svg;
        this.painter = painter;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        painter.paint(svg, device, area);
    }
}
