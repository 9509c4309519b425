package crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a spec file: a text, and indented under it what must come of it. {@code \n} in the text stands for a line break.
 *
 * @param place file and line
 * @param text what is read
 * @param expected one line each, without the indent
 */
public record Spec(String place, String text, List<String> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/crosscheck");

    /** The entries of a spec file, named by stage and file ("sentence/tags.spec"). */
    public static List<Spec> of(String name) {
        List<Spec> entries = new ArrayList<>();
        int number = 0;
        for (String line : lines(FOLDER.resolve(name))) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                entries.getLast().expected.add(line.strip());
            } else {
                entries.add(new Spec(name + ":" + number, line.strip().replace("\\n", "\n"), new ArrayList<>()));
            }
        }
        return entries;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return place + " " + text.replace("\n", "\\n");
    }
}
