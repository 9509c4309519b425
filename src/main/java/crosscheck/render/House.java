package crosscheck.render;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a newsroom wants its pages: whose templates, under which sign, on which sheets.
 *
 * @param templates a folder whose files replace the program's templates and style sheets of the same name, null for none
 * @param logo a PNG or SVG file with the sign that stands above the title, null for none
 * @param paper for print
 */
public record House(@Nullable Path templates, @Nullable Path logo, Paper paper) {

    /** The program's own pages on A4, without a logo. */
    public static House plain() {
        return new House(null, null, Paper.A4);
    }
}
