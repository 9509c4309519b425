package crosscheck.claim;

import java.util.List;

/** The regular forms of English verbs and nouns. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ied" : doubled(base) + "ed";
    }

    static String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean dropped = base.endsWith("e") && !base.endsWith("ee");
        return dropped ? base.substring(0, base.length() - 1) + "ing" : doubled(base) + "ing";
    }

    /** The third person of a verb or the plural of a noun. */
    static String withS(String base) {
        if (consonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        return base + (hissing ? "es" : "s");
    }

    /** The singular of a regular plural; the word itself when it is none. */
    static String singular(String noun) {
        if (noun.length() < 4 || !noun.endsWith("s") || endsIn(noun, "ss", "us", "is")) {
            return noun;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (endsIn(noun, "sses", "xes", "ches", "shes", "zzes", "tzes")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.substring(0, noun.length() - 1);
    }

    private static boolean endsIn(String word, String... ends) {
        return List.of(ends).stream().anyMatch(word::endsWith);
    }

    private static boolean consonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /** A verb of one syllable that ends consonant, vowel, consonant doubles its last letter: stab, stabbed. */
    private static String doubled(String base) {
        int n = base.length();
        if (n < 3 || VOWELS.indexOf(base.charAt(n - 2)) < 0 || VOWELS.indexOf(base.charAt(n - 3)) >= 0) {
            return base;
        }
        char last = base.charAt(n - 1);
        boolean closed = VOWELS.indexOf(last) < 0 && "wxyhr".indexOf(last) < 0;
        long vowels = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        return closed && vowels == 1 ? base + last : base;
    }
}
