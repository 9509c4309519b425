package crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** Numbers that count the points of a text: "1. Wash the rice", "(2)", "[14]", "3) …". */
final class ListMarks implements Rule {

    private static final int LARGEST = 100;
    private static final int REACH = 30;

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
        int close = line.is(at + 1, ".") && line.glued(at + 2) ? at + 2 : at + 1;
        boolean bracket = line.is(close, ")") && !line.glued(at) && !isInBrackets(line, at);
        boolean stop = at == 0 && line.is(at + 1, ".") && line.glued(at + 1) && !line.glued(at + 2);
        return bracket || stop || isFootnote(line, at) ? new Found.Nothing(at + 2) : null;
    }

    /** The mark of a footnote that the next sentence begins with: "4 Similarly, …". */
    private static boolean isFootnote(Line line, int at) {
        return at == 0
                && line.capital(1)
                && line.norm(1).length() > 4
                && !line.norm(1).endsWith("s")
                && line.is(2, ",");
    }

    private static boolean isInBrackets(Line line, int at) {
        for (int i = at - 1; i > at - REACH && !line.is(i, ")"); i--) {
            if (line.is(i, "(")) {
                return true;
            }
        }
        return false;
    }
}
