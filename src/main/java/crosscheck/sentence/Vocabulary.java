package crosscheck.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** English words by part of speech with their irregular forms: the index and exception files of WordNet 3.1. */
final class Vocabulary {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    private final Set<String> words = new HashSet<>();
    private final Map<String, String> irregular = new HashMap<>();

    private Vocabulary() {}

    /**
     * The words of a part of speech.
     *
     * @param part as the files are named: noun, verb, adj, adv
     */
    static Vocabulary of(String part) {
        Vocabulary vocabulary = new Vocabulary();
        lines("index." + part, line -> {
            int end = line.indexOf(' ');
            if (end > 0 && line.lastIndexOf('_', end) < 0) {
                vocabulary.words.add(line.substring(0, end));
            }
        });
        lines(part + ".exc", line -> {
            String[] forms = line.split(" ", -1);
            vocabulary.irregular.putIfAbsent(forms[0], forms[1]);
        });
        return vocabulary;
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** The base of an irregular form, null when the form is regular or unknown. */
    @Nullable String irregular(String form) {
        return irregular.get(form);
    }

    private static void lines(String name, Consumer<String> each) {
        try (InputStream file = Vocabulary.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IOException("missing from the class path");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))
                    .lines()
                    .forEach(each);
        } catch (IOException e) {
            throw new IllegalStateException("the dictionary file " + name + " of the program cannot be read", e);
        }
    }
}
