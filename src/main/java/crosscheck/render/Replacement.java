package crosscheck.render;

import java.awt.Point;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextReplacedElement;

/** What stands on a PDF page in the place of an element, in a box of fixed size. */
abstract class Replacement implements ITextReplacedElement {

    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    /** @param width in dots of the device, as is the height */
    Replacement(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public final int getIntrinsicWidth() {
        return width;
    }

    @Override
    public final int getIntrinsicHeight() {
        return height;
    }

    @Override
    public final Point getLocation() {
        return location;
    }

    @Override
    public final void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public final void detach(LayoutContext context) {}

    @Override
    public final boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public final int getBaseline() {
        return 0;
    }

    @Override
    public final boolean hasBaseline() {
        return false;
    }
}
