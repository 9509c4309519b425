package crosscheck.render;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;

/** The logo on a PDF page. */
final class LogoBox extends Replacement {

    private final Logo.Drawing drawing;

    LogoBox(Logo.Drawing drawing, int height) {
        super((int) Math.round(height * drawing.shape()), height);
        this.drawing = drawing;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        Rectangle2D points = device.getTransform().createTransformedShape(area).getBounds2D();
        double sheet = device.getCurrentPage().getPdfDocument().getPageSize().getHeight();
        drawing.draw(device, points.getX(), sheet - points.getMaxY(), points.getWidth(), points.getHeight());
    }
}
