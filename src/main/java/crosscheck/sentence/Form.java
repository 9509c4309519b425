package crosscheck.sentence;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word by itself, wherever it stands: what is worked out once for all sentences.
 *
 * @param text as written, with straight quotes and plain hyphens
 * @param norm in lower case
 * @param traits what it adds to the labels of the tagger
 * @param base what it can be a form of
 * @param clitic whether it was split off the word before it: 's, n't
 * @param only the tag of a word that is a function word and nothing else, null for others
 * @param closed the tags it takes as a function word
 */
record Form(
        String text,
        String norm,
        TagTraits traits,
        Lemmas.Forms base,
        boolean clitic,
        @Nullable Tag only,
        Set<Tag> closed) {

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
