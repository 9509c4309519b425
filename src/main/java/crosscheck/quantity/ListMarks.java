package crosscheck.quantity;

import crosscheck.quantity.Lexeme.Form;
import org.jspecify.annotations.Nullable;

/** Numbers that count the points of a text: "1. Wash the rice", "(2)", "[14]", "3) …". */
final class ListMarks implements Rule {

    private static final int LARGEST = 100;

    @Override
    public String id() {
        return "not.list-mark";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        boolean open = line.is(at, "(") || line.is(at, "[");
        int number = open ? at + 1 : at;
        int value = line.integerAt(number);
        if (value >= 0 && line.is(at, "[") && line.is(at + 2, "]")) {
            return new Found.Nothing(at + 3);
        }
        if (value < 0 || value > LARGEST) {
            return null;
        }
        if (open) {
            boolean closed = line.is(at + 2, ")");
            boolean named = line.capital(at - 1) && line.capital(at - 2) && value > 9;
            return closed && !named && value < 20 ? new Found.Nothing(at + 3) : null;
        }
        boolean start = at == 0 || line.at(at - 1).is(Form.BREAK) || line.is(at - 1, ";") || line.is(at - 1, ":");
        boolean mark =
                line.is(at + 1, ")") || (at == 0 && line.is(at + 1, ".") && line.glued(at + 1) && !line.glued(at + 2));
        return start && mark ? new Found.Nothing(at + 2) : null;
    }
}
