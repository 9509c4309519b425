package crosscheck.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tags words by a maximum-entropy model of the English Web Treebank (OpenNLP). */
final class Tagger {

    static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** After these words {@code 's} is a verb. */
    private static final Set<String> BEFORE_VERB = Set.of(
            "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this", "everything", "nothing");

    private final TagModel model;

    /** The tag of each label of the model. */
    private final List<Tag> labels;

    Tagger() {
        try (InputStream file = Tagger.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IOException("missing from the class path");
            }
            model = TagModel.read(file);
            labels = model.labels().stream().map(Tagger::tag).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the language model " + MODEL + " of the program cannot be read", e);
        }
    }

    /** What a word adds to the labels. */
    TagTraits traits(String word) {
        return model.traits(word);
    }

    /**
     * One tag for each word. The model knows a word together with its clitics ("Russia's"), so they are put together for it.
     *
     * @param forms gives the form of a word with its clitics
     */
    Tag[] tags(Form[] words, Function<String, Form> forms) {
        List<TagTraits> units = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            if (words[i].clitic() && i > 0) {
                String unit = words[i - 1].text() + words[i].text();
                for (int j = i - 1; j > 0 && words[j].clitic(); j--) {
                    unit = words[j - 1].text() + unit;
                }
                units.set(units.size() - 1, forms.apply(unit).traits());
            } else {
                units.add(words[i].traits());
            }
        }
        int[] given = model.label(units.toArray(TagTraits[]::new));
        Tag[] tags = new Tag[words.length];
        int unit = -1;
        for (int i = 0; i < words.length; i++) {
            boolean clitic = words[i].clitic() && i > 0;
            tags[i] = clitic ? clitic(words[i].text(), words[i - 1].norm()) : labels.get(given[++unit]);
        }
        return tags;
    }

    /** The tag of a label; a word with its clitics has that of the word. */
    private static Tag tag(String label) {
        int plus = label.indexOf('+');
        return Tag.valueOf(plus < 0 ? label : label.substring(0, plus));
    }

    static boolean isClitic(String word) {
        return (word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1)))
                || word.equalsIgnoreCase("n't");
    }

    private static Tag clitic(String clitic, String before) {
        return switch (clitic) {
            case "'s" -> BEFORE_VERB.contains(before) ? Tag.AUX : Tag.PART;
            case "n't" -> Tag.PART;
            default -> Tag.AUX;
        };
    }
}
