package crosscheck.render;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.text.Image;

/** A picture of pixels; what shines through in it is white on paper. */
final class PixelDrawing implements Logo.Drawing {

    private final BufferedImage pixels;

    /** @throws IllegalArgumentException when there is no picture */
    PixelDrawing(@Nullable BufferedImage pixels) {
        if (pixels == null) {
            throw new IllegalArgumentException("it cannot be decoded");
        }
        this.pixels = pixels;
    }

    @Override
    public double shape() {
        return (double) pixels.getWidth() / pixels.getHeight();
    }

    @Override
    public void draw(ITextOutputDevice device, double x, double y, double width, double height) {
        try {
            Image image = Image.getInstance(opaque(), null);
            image.scaleAbsolute((float) width, (float) height);
            image.setAbsolutePosition((float) x, (float) y);
            device.getCurrentPage().addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage opaque() {
        BufferedImage opaque = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(pixels, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
