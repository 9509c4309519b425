package crosscheck.group;

import crosscheck.lexicon.Table;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Cuts text into stems that tell stories apart: no endings, no words that news of every subject holds. */
final class Stems {

    private static final String[] ENDINGS = {"ies", "ing", "ed", "es", "s"};

    private final Set<String> common;

    Stems(Table table) {
        common = table.rows().stream().map(row -> stem(row.get("surface"))).collect(Collectors.toUnmodifiableSet());
    }

    static Stems load() {
        return new Stems(Table.load("common-words"));
    }

    /** The word without its English ending: enough for "soldiers" to meet "soldier" and "deployed" to meet "deploy". */
    static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.length() - ending.length() >= 3 && lower.endsWith(ending) && !lower.endsWith("ss")) {
                String cut = lower.substring(0, lower.length() - ending.length());
                return cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
            }
        }
        return lower.length() > 3 && lower.endsWith("e") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The telling stems of a text, sorted. */
    Set<String> of(String text) {
        Set<String> stems = new TreeSet<>();
        each(text, (stem, name) -> stems.add(stem));
        return stems;
    }

    /** Hands on each telling stem of a text in order, and whether it is written with a capital. */
    void each(String text, BiConsumer<String, Boolean> sink) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                word(text.substring(start, i), sink);
                start = -1;
            }
        }
    }

    private void word(String word, BiConsumer<String, Boolean> sink) {
        if (word.length() > 2) {
            String stem = stem(word);
            if (!common.contains(stem)) {
                sink.accept(stem, Character.isUpperCase(word.charAt(0)));
            }
        }
    }
}
