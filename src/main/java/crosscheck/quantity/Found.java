package crosscheck.quantity;

/** What a rule makes of the lexemes from one place on. */
sealed interface Found {

    /** The lexeme after those it has read. */
    int to();

    /** Numbers, but no quantity: a date, a name, a pronoun. */
    record Nothing(int to) implements Found {}

    /** A quantity. */
    record Figure(Draft draft) implements Found {
        @Override
        public int to() {
            return Math.max(draft.after(), draft.to());
        }
    }
}
