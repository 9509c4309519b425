package crosscheck.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.openpdf.pdf.ITextOutputDevice;

/** A newsroom's sign, read from a PNG or SVG file that has been found harmless. */
final class Logo {

    private static final int LARGEST = 1_000_000;
    private static final List<Integer> PNG = List.of(0x89, 0x50, 0x4E, 0x47);

    /** What draws it into a rectangle of a PDF page, given in points from the lower left corner. */
    interface Drawing {

        /** Width through height. */
        double shape();

        void draw(ITextOutputDevice device, double x, double y, double width, double height);
    }

    private final String address;
    private final Drawing drawing;

    private Logo(String type, byte[] bytes, Drawing drawing) {
        this.address = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
        this.drawing = drawing;
    }

    /**
     * Reads and checks a file.
     *
     * @throws IOException when it cannot be read, is too large, is no picture of the two kinds, or is an SVG that runs or loads
     *     something; the message names the file and says what is wrong
     */
    static Logo read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": no such file");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > LARGEST) {
            throw new IOException(file + ": a logo may have " + LARGEST + " bytes, not " + bytes.length);
        }
        try {
            return isPng(bytes)
                    ? new Logo("image/png", bytes, new PixelDrawing(ImageIO.read(new ByteArrayInputStream(bytes))))
                    : new Logo("image/svg+xml", bytes, VectorDrawing.of(bytes));
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(file + ": no PNG or harmless SVG picture (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isPng(byte[] bytes) {
        for (int i = 0; i < PNG.size(); i++) {
            if (bytes.length <= i || Byte.toUnsignedInt(bytes[i]) != PNG.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The picture as an address that holds all of it. */
    String address() {
        return address;
    }

    Drawing drawing() {
        return drawing;
    }
}
