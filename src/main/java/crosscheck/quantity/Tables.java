package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells of a table that was pasted into the text: three and more numbers with nothing but space between them. */
final class Tables implements Rule {

    private static final Set<String> BEFORE = Set.of("$", "€", "£", "-", "−", "+");
    private static final Set<String> AFTER = Set.of("%", "*");
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "not.table";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        int cells = 0;
        int end = at;
        for (int next = cell(line, at); next > 0; next = cell(line, end)) {
            cells++;
            end = next;
        }
        return cells < FEWEST ? null : new Found.Nothing(end);
    }

    /** The lexeme after a cell, 0 when there is none. */
    private static int cell(Line line, int at) {
        int number = line.in(at, BEFORE) && line.glued(at + 1) ? at + 1 : at;
        if (line.glued(at) || !line.digits(number)) {
            return 0;
        }
        int end = line.in(number + 1, AFTER) && line.glued(number + 1) ? number + 2 : number + 1;
        return line.glued(end) ? 0 : end;
    }
}
