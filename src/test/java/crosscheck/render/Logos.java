package crosscheck.render;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Signs of an invented newsroom. */
final class Logos {

    private Logos() {}

    /** A red disc, transparent around it. */
    static Path png(Path folder) throws IOException {
        BufferedImage disc = new BufferedImage(120, 60, BufferedImage.TYPE_INT_ARGB);
        var graphics = disc.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillOval(0, 0, 60, 60);
        graphics.dispose();
        Path file = folder.resolve("logo.png");
        ImageIO.write(disc, "png", file.toFile());
        return file;
    }

    static Path svg(Path folder) throws IOException {
        return svg(folder, """
                <path d="M10 10 C 20 20, 40 20, 50 10 L 50 50 H 10 Z" fill="#1f5580" opacity=".5"/><g transform="translate(60 0)"><circle
                cx="30" cy="30" r="28" fill="none" stroke="#a3201d" stroke-width="4"/></g>""");
    }

    static Path svg(Path folder, String content) throws IOException {
        return Files.writeString(
                folder.resolve("logo.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"60\" viewBox=\"0 0 120 60\">"
                        + content + "</svg>");
    }
}
