package crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** A way to read the lexemes from one place of a sentence on. A rule keeps no state and sees nothing but the line. */
interface Rule {

    /** Stable name, the same in explanations and in tests. */
    String id();

    /** What it reads at a lexeme, null when it does not apply. */
    @Nullable Found read(Line line, int at);
}
