package crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of {@code corpus.spec}.
 *
 * @param line where it begins
 * @param missed whether the program is known not to meet it
 * @param kind {@code group}, {@code apart}, {@code shown}, {@code open} or {@code surplus}
 * @param words the rest of its first line
 * @param claims the claims it speaks of
 */
record Expectation(int line, boolean missed, String kind, String words, List<Figure> claims) {

    private static final Path SPEC = Path.of("src/test/resources/crosscheck/corpus.spec");
    private static final Pattern FIGURE = Pattern.compile(" {2}(?:([+?]) )?(\\d\\d) (.*)\\[(.+)](.*)");

    /**
     * A figure of the corpus.
     *
     * @param article the article's number
     * @param before the words before the figure
     * @param figure its own words
     * @param after the words after it
     * @param perhaps whether it need not be there
     */
    record Figure(String article, String before, String figure, String after, boolean perhaps) {
        @Override
        public String toString() {
            return article + " " + before + "[" + figure + "]" + after;
        }
    }

    static List<Expectation> all() {
        List<Expectation> all = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            Matcher figure = FIGURE.matcher(line);
            if (figure.matches()) {
                all.getLast()
                        .claims
                        .add(new Figure(
                                figure.group(2),
                                figure.group(3),
                                figure.group(4),
                                figure.group(5),
                                "?".equals(figure.group(1))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                all.add(head(number, line));
            }
        }
        return all;
    }

    private static Expectation head(int number, String line) {
        boolean missed = line.startsWith("missed ");
        List<String> words = List.of((missed ? line.substring("missed ".length()) : line).split(" ", 2));
        if (!List.of("group", "apart", "shown", "open", "surplus").contains(words.getFirst())) {
            throw new IllegalStateException(SPEC + ":" + number + ": not understood: " + line);
        }
        return new Expectation(number, missed, words.getFirst(), words.getLast(), new ArrayList<>());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(SPEC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "corpus.spec:" + line + " " + kind + " " + words;
    }
}
