package crosscheck.claim;

import crosscheck.text.Span;

/**
 * A noun phrase that names or describes whoever speaks.
 *
 * @param line its sentence
 * @param from index of its first word
 * @param to index after its last word
 * @param asideFrom index of the first word of an apposition after it, equal to {@code to} when there is none
 * @param asideTo index after the apposition's last word
 */
record Source(Line line, int from, int to, int asideFrom, int asideTo) {

    static Source of(Line line, int from, int to) {
        return new Source(line, from, to, to, to);
    }

    Source with(int start, int end) {
        return new Source(line, from, to, start, end);
    }

    Span span() {
        return line.span(from, to);
    }

    /** The phrase with its apposition. */
    Span whole() {
        return line.span(from, Math.max(to, asideTo));
    }

    String text() {
        return line.text(from, to);
    }
}
