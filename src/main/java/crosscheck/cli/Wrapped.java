package crosscheck.cli;

/** Text broken at spaces for a terminal. */
final class Wrapped {

    private Wrapped() {}

    /** A head and a text in lines shorter than a width, each with its end; later lines are indented under the text. */
    static String of(String head, String text, int width) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(head);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= width && line.length() > head.length()) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(" ".repeat(head.length()));
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
