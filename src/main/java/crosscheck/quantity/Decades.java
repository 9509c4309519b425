package crosscheck.quantity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ten years named by their first: "1980s", "the '90s", "the roaring twenties". Ages ("in his 20s") are {@link AgeDecades}. */
final class Decades implements Rule {

    private static final Map<String, Integer> WORDS = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    @Override
    public String id() {
        return "not.decade";
    }

    static boolean hints(String norm) {
        return WORDS.containsKey(norm);
    }

    /** The first number of a decade word or of digits with an s; 0 for everything else. */
    static int first(Line line, int at) {
        int digits = line.integerAt(at);
        boolean plural =
                (line.is(at + 1, "s") && line.glued(at + 1)) || (line.run(at + 1, "'", "s") && line.glued(at + 2));
        return digits > 0 && plural && digits % 10 == 0 ? digits : WORDS.getOrDefault(line.norm(at), 0);
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        boolean year = first(line, at) >= 1000;
        boolean named = first(line, at) > 0
                && !AgeDecades.isAge(line, at)
                && line.in(at - 1, Set.of("the", "'", "early", "mid", "late", "-"));
        boolean short2 = line.is(at, "'")
                && line.integer(at + 1)
                && line.glued(at + 1)
                && line.norm(at + 1).length() == 2
                && !line.glued(at);
        boolean century = line.word(at) && line.hyphen(at + 1) && WORDS.containsKey(line.norm(at + 2));
        if (century && line.numeral(at) != null) {
            return new Found.Nothing(at + 3);
        }
        return year || named
                ? new Found.Nothing(line.digits(at) ? at + 2 : at + 1)
                : short2 ? new Found.Nothing(at + 2) : null;
    }
}
