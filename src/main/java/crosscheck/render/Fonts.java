package crosscheck.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typefaces of the PDF, all embedded: Source Sans 3 and Source Serif 4 in two weights, and two broad faces that stand in, character
 * by character, for scripts those do not know.
 */
final class Fonts extends ITextFontResolver {

    private static final int BOLD = 600;

    private record Face(String family, FontDescription description) {

        boolean knows(int character) {
            return description.getFont().charExists(character);
        }
    }

    private final List<Face> faces = new ArrayList<>();

    Fonts() throws IOException {
        add("Source Sans 3", 400, "SourceSans3-Regular.ttf");
        add("Source Sans 3", BOLD, "SourceSans3-Semibold.ttf");
        add("Source Serif 4", 400, "SourceSerif4-Regular.ttf");
        add("Source Serif 4", BOLD, "SourceSerif4Display-Semibold.ttf");
        add("DejaVu Sans", 400, "DejaVuSans.ttf");
        add("Droid Sans Fallback", 400, "DroidSansFallback.ttf");
    }

    private void add(String family, int weight, String file) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IOException("fonts/" + file + " is missing from the program");
            }
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false); // PDF/A-2 wants a complete one or none
            font.setSecureRandom(new FixedNumbers(file));
            faces.add(new Face(family, new FontDescription(font, IdentValue.NORMAL, weight)));
        }
    }

    /** No face but these: the built-in ones of the library are not embedded. */
    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        return face(wanted.families, convertWeightToInt(wanted.fontWeight), wanted.size);
    }

    /** The face of the first family that is known, in the nearest weight. */
    ITextFSFont face(String @Nullable [] families, int weight, float size) {
        for (String family : families == null ? new String[0] : families) {
            Face best = null;
            for (Face face : faces) {
                boolean nearer =
                        best == null || (weight >= BOLD) == (face.description().getWeight() >= BOLD);
                if (face.family().equals(family.replace("\"", "")) && nearer) {
                    best = face;
                }
            }
            if (best != null) {
                return new ITextFSFont(best.description(), size);
            }
        }
        return new ITextFSFont(faces.getFirst().description(), size);
    }

    /**
     * The family that stands in for the text faces.
     *
     * @return null when each of them can set the character, or no face can
     */
    @Nullable String standIn(int character) {
        if (faces.stream().limit(4).allMatch(face -> face.knows(character))) {
            return null;
        }
        return faces.stream()
                .skip(4)
                .filter(face -> face.knows(character))
                .map(Face::family)
                .findFirst()
                .orElse(null);
    }

    /** Whether any face can set a character. */
    boolean knows(int character) {
        return faces.stream().anyMatch(face -> face.knows(character));
    }
}
