package crosscheck.quantity;

import java.util.Set;

/** Tells the letters that scale a number from those that are units: "1.5m users" and "1.5m deep", "10k" and a "10K run". */
final class Letters {

    private static final Set<String> METRE_CUES = Cells.set("letter-cues", "metre");
    private static final Set<String> RACE_CUES = Cells.set("letter-cues", "race");
    private static final Set<Integer> TRACK = Set.of(50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000);

    private static final Set<String> PARTS_OF_METRE = Set.of("cm", "mm");
    private static final Set<String> WARMTH = Set.of("°", "℃", "celsius", "fahrenheit", "kelvin", "kelvins");
    private static final Set<String> WARM = Cells.set("letter-cues", "warmth");
    private static final int WARMTH_REACH = 10;

    private Letters() {}

    /** Whether the letter at an index, tied to digits, is a scale. */
    static boolean isScale(Line line, int index, boolean money) {
        return switch (line.norm(index)) {
            case "m" -> money || !isMetre(line, index);
            case "k" -> !line.in(index + 1, RACE_CUES) && !isKelvin(line, index);
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

    /** Whether a capital C or F after a space is a degree: the number is below zero, or warmth is spoken of. */
    static boolean spacedDegree(Line line, int index) {
        boolean letter = line.capital(index) && (line.is(index, "c") || line.is(index, "f"));
        boolean initial = line.is(index + 1, ".") && line.capital(index + 2);
        return letter
                && !initial
                && !line.glued(index)
                && (line.is(index - 2, "-") || UnitContext.near(line, index, WARMTH_REACH, WARM));
    }

    /** Whether a capital K tied to digits is the kelvin: degrees are spoken of beside it. */
    static boolean isKelvin(Line line, int index) {
        return line.capital(index)
                && line.glued(index)
                && line.digits(index - 1)
                && UnitContext.near(line, index, WARMTH_REACH, WARMTH);
    }

    static boolean isMetre(Line line, int index) {
        if (line.capital(index)) {
            return false;
        }
        int next = line.is(index + 1, "and") || line.is(index + 1, ",") ? index + 2 : index + 1;
        boolean composed = line.digits(next) && line.in(next + 1, PARTS_OF_METRE);
        if (composed
                || line.in(index + 1, METRE_CUES)
                || (line.is(index + 1, "in") && TRACK.contains(line.integerAt(index - 1)))) {
            return true;
        }
        return !line.word(index + 1) && !line.hasCurrencySign();
    }
}
