package crosscheck.quantity;

import java.util.Set;

/** Tells the letters that scale a number from those that are units: "1.5m users" and "1.5m deep", "10k" and a "10K run". */
final class Letters {

    private static final Set<String> METRE_CUES = Cells.set("letter-cues", "metre");
    private static final Set<String> RACE_CUES = Cells.set("letter-cues", "race");
    private static final Set<Integer> TRACK = Set.of(50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000);

    private Letters() {}

    /** Whether the letter at an index, tied to digits, is a scale. */
    static boolean isScale(Line line, int index, boolean money) {
        return switch (line.norm(index)) {
            case "m" -> money || !isMetre(line, index);
            case "k" -> !line.in(index + 1, RACE_CUES);
            default -> true;
        };
    }

    /** Whether a letter tied to digits is a degree of Celsius or Fahrenheit: "30C", not "777F" and not "14.7C/". */
    static boolean degree(Line line, int index) {
        boolean letter = line.capital(index) && (line.is(index, "c") || line.is(index, "f"));
        java.math.BigDecimal value = line.at(index - 1).value();
        return (letter && value != null && value.intValue() < 131 && !line.glued(index + 1))
                || (letter
                        && line.in(index + 1, Set.of(".", ",", ")", "!", "?"))
                        && value != null
                        && value.intValue() < 131);
    }

    static boolean isMetre(Line line, int index) {
        if (line.capital(index)) {
            return false;
        }
        if (line.in(index + 1, METRE_CUES) || (line.is(index + 1, "in") && TRACK.contains(line.integerAt(index - 1)))) {
            return true;
        }
        return !line.word(index + 1) && !line.hasCurrencySign();
    }
}
