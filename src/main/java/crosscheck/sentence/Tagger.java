package crosscheck.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tags words by a maximum-entropy model of the English Web Treebank (OpenNLP). */
final class Tagger {

    static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** After these words {@code 's} is a verb. */
    private static final Set<String> BEFORE_VERB = Set.of(
            "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this", "everything", "nothing");

    /** The tag of each label of the model. */
    private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

    private final TagModel model;

    Tagger() {
        try (InputStream file = Tagger.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IOException("missing from the class path");
            }
            model = TagModel.read(file);
        } catch (IOException e) {
            throw new IllegalStateException("the language model " + MODEL + " of the program cannot be read", e);
        }
    }

    /**
     * One tag for each word. The model knows a word together with its clitics ("Russia's"), so they are put together for it.
     *
     * @param words with straight quotes and plain hyphens
     */
    List<Tag> tags(List<String> words) {
        List<String> units = new ArrayList<>();
        for (String word : words) {
            if (clitic(word) && !units.isEmpty()) {
                units.add(units.removeLast() + word);
            } else {
                units.add(word);
            }
        }
        String[] given = model.label(units.toArray(String[]::new));
        List<Tag> tags = new ArrayList<>();
        int unit = -1;
        for (String word : words) {
            if (clitic(word) && unit >= 0) {
                tags.add(clitic(word, words.get(tags.size() - 1)));
            } else {
                tags.add(TAGS.computeIfAbsent(given[++unit], Tagger::tag));
            }
        }
        return tags;
    }

    /** The tag of a label; a word with its clitics has that of the word. */
    private static Tag tag(String label) {
        int plus = label.indexOf('+');
        return Tag.valueOf(plus < 0 ? label : label.substring(0, plus));
    }

    private static boolean clitic(String word) {
        return (word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1)))
                || word.equalsIgnoreCase("n't");
    }

    private static Tag clitic(String clitic, String before) {
        return switch (clitic) {
            case "'s" -> BEFORE_VERB.contains(before.toLowerCase(Locale.ROOT)) ? Tag.AUX : Tag.PART;
            case "n't" -> Tag.PART;
            default -> Tag.AUX;
        };
    }
}
