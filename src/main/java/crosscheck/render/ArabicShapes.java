package crosscheck.render;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the shapes in which they join. Unicode's presentation forms B (U+FE80 to U+FEF4) stand letter by letter in the
 * order isolated, final, initial, medial; a letter with two forms joins only to what comes before it.
 */
final class ArabicShapes {

    private static final Map<Character, String> FORMS = forms();

    private ArabicShapes() {}

    private static Map<Character, String> forms() {
        Map<Character, String> forms = new HashMap<>();
        for (char form = '\uFE80'; form <= '\uFEF4'; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            forms.merge(letter.charAt(0), String.valueOf(form), String::concat);
        }
        return forms;
    }

    /** The text in its order of reading, each letter in the shape that its neighbours ask for. */
    static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String forms = FORMS.get(text.charAt(i));
            if (forms == null) {
                shaped.append(text.charAt(i));
                continue;
            }
            boolean before = forms.length() > 1 && joinsOn(text, neighbour(text, i, -1));
            boolean after = forms.length() > 2 && isLetter(text, neighbour(text, i, 1));
            shaped.append(forms.charAt((before ? 1 : 0) + (after ? 2 : 0)));
        }
        return shaped.toString();
    }

    /** The next character in a direction that is no vowel sign; may lie outside the text. */
    private static int neighbour(String text, int index, int step) {
        int at = index + step;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at;
    }

    private static boolean joinsOn(String text, int index) {
        return index >= 0 && FORMS.getOrDefault(text.charAt(index), "").length() > 2;
    }

    private static boolean isLetter(String text, int index) {
        return index < text.length()
                && FORMS.getOrDefault(text.charAt(index), "").length() > 1;
    }
}
