package crosscheck.render;

import java.awt.BasicStroke;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Scanner;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextOutputDevice;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Paints the part of SVG that the page's charts use: {@code svg} (to shift what is inside), {@code line}, {@code rect}, {@code circle},
 * {@code path} of straight lines, and {@code text}; lengths in pixels or as percentages, colours as {@code #rrggbb} or by their name in the theme.
 */
final class ChartPainter {

    private static final float FONT = 10;

    /** Without it the device would thicken the letters whenever the text before the chart is set in bold. */
    private static final FontSpecification REGULAR = regular();

    private final Fonts fonts;
    private final Theme theme;
    private final int dots;

    /** @param dots of the device to a pixel */
    ChartPainter(Fonts fonts, Theme theme, int dots) {
        this.fonts = fonts;
        this.theme = theme;
        this.dots = dots;
    }

    private static FontSpecification regular() {
        FontSpecification regular = new FontSpecification();
        regular.fontWeight = IdentValue.NORMAL;
        regular.fontStyle = IdentValue.NORMAL;
        return regular;
    }

    void paint(Element svg, ITextOutputDevice device, Rectangle area) {
        children(svg, new Canvas(device, area.getX(), area.getY(), area.getWidth(), area.getHeight()));
    }

    private record Canvas(ITextOutputDevice device, double x, double y, double width, double height) {}

    private void children(Element parent, Canvas canvas) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, canvas);
            }
        }
    }

    private void element(Element element, Canvas canvas) {
        switch (element.getNodeName()) {
            case "svg" ->
                children(
                        element,
                        new Canvas(
                                canvas.device(),
                                x(element, "x", canvas),
                                y(element, "y", canvas),
                                canvas.width(),
                                canvas.height()));
            case "line" ->
                stroke(
                        element,
                        canvas,
                        new Line2D.Double(
                                x(element, "x1", canvas),
                                y(element, "y1", canvas),
                                x(element, "x2", canvas),
                                y(element, "y2", canvas)));
            case "rect" ->
                shape(
                        element,
                        canvas,
                        new Rectangle2D.Double(
                                x(element, "x", canvas),
                                y(element, "y", canvas),
                                length(element.getAttribute("width"), canvas.width()),
                                length(element.getAttribute("height"), canvas.height())));
            case "circle" -> {
                double radius = length(element.getAttribute("r"), canvas.width());
                shape(
                        element,
                        canvas,
                        new Ellipse2D.Double(
                                x(element, "cx", canvas) - radius,
                                y(element, "cy", canvas) - radius,
                                2 * radius,
                                2 * radius));
            }
            case "path" -> shape(element, canvas, path(element.getAttribute("d"), canvas));
            case "text" -> text(element, canvas);
            default -> {} // title and desc are for those who do not see the chart
        }
    }

    private double x(Element element, String name, Canvas canvas) {
        return canvas.x() + length(element.getAttribute(name), canvas.width());
    }

    private double y(Element element, String name, Canvas canvas) {
        return canvas.y() + length(element.getAttribute(name), canvas.height());
    }

    private double length(String value, double whole) {
        if (value.isEmpty()) {
            return 0;
        }
        return value.endsWith("%")
                ? Double.parseDouble(value.substring(0, value.length() - 1)) * whole / 100
                : Double.parseDouble(value) * dots;
    }

    private Path2D path(String commands, Canvas canvas) {
        Path2D path = new Path2D.Double();
        try (Scanner words = new Scanner(commands).useLocale(Locale.ROOT)) {
            while (words.hasNext()) {
                switch (words.next()) {
                    case "M" ->
                        path.moveTo(canvas.x() + words.nextDouble() * dots, canvas.y() + words.nextDouble() * dots);
                    case "L" ->
                        path.lineTo(canvas.x() + words.nextDouble() * dots, canvas.y() + words.nextDouble() * dots);
                    case "Z" -> path.closePath();
                    default -> throw new IllegalArgumentException("no path of straight lines: " + commands);
                }
            }
        }
        return path;
    }

    private void shape(Element element, Canvas canvas, Shape shape) {
        String fill = element.getAttribute("fill");
        if (!fill.equals("none")) {
            canvas.device().setColor(color(fill));
            canvas.device().fill(shape);
        }
        stroke(element, canvas, shape);
    }

    private void stroke(Element element, Canvas canvas, Shape shape) {
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty() && !stroke.equals("none")) {
            String width = element.getAttribute("stroke-width");
            canvas.device().setColor(color(stroke));
            canvas.device().setStroke(new BasicStroke((float) (width.isEmpty() ? dots : length(width, 0))));
            canvas.device().draw(shape);
        }
    }

    private void text(Element element, Canvas canvas) {
        String size = element.getAttribute("font-size");
        ITextFSFont font = fonts.face(new String[] {"Source Sans 3"}, weight(element), (float)
                (size.isEmpty() ? FONT * dots : length(size, 0)));
        String words = element.getTextContent();
        double width = font.getFontDescription().getFont().getWidthPoint(words, font.getSize2D());
        double shift = switch (element.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        canvas.device().setFontSpecification(REGULAR);
        canvas.device().setFont(font);
        canvas.device().setColor(color(element.getAttribute("fill")));
        canvas.device()
                .drawString(words, (float) (x(element, "x", canvas) - shift), (float) y(element, "y", canvas), null);
    }

    private static int weight(Element element) {
        String weight = element.getAttribute("font-weight");
        return weight.isEmpty() ? 400 : Integer.parseInt(weight);
    }

    private FSRGBColor color(String value) {
        return new FSRGBColor(
                value.isEmpty() ? 0 : Integer.parseInt(theme.resolved(value).substring(1), 16));
    }
}
