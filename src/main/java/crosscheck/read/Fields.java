package crosscheck.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Named cells of a metadata source, read into {@link Metadata}; blank cells are unknown. */
final class Fields {

    private static final int ISO_DAY = "2024-10-20".length();

    private final Function<String, @Nullable String> cells;
    private final Trouble trouble;
    private final String file;
    private final @Nullable String place;

    /**
     * Cells by name.
     *
     * @param file where they stand, for notices
     * @param place where in that file, null when that need not be said
     */
    Fields(Function<String, @Nullable String> cells, Trouble trouble, String file, @Nullable String place) {
        this.cells = cells;
        this.trouble = trouble;
        this.file = file;
        this.place = place;
    }

    Metadata metadata() {
        return new Metadata(
                cell("title"),
                cell("source"),
                day("published"),
                cell("url"),
                cell("author"),
                cell("language"),
                cell("originator"));
    }

    @Nullable String cell(String name) {
        String text = cells.apply(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A day, also from a date with a time behind it; one that is no ISO date is unknown, with a notice. */
    private @Nullable LocalDate day(String name) {
        String text = cell(name);
        if (text == null) {
            return null;
        }
        boolean timed = text.length() > ISO_DAY && (text.charAt(ISO_DAY) == 'T' || text.charAt(ISO_DAY) == ' ');
        try {
            return LocalDate.parse(timed ? text.substring(0, ISO_DAY) : text);
        } catch (DateTimeParseException e) {
            trouble.note(file, place, name + " \"" + text + "\" is no date like 2024-10-20: taken as unknown");
            return null;
        }
    }
}
