package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** House numbers and postal codes: "10 Downing Street", "4500 block of", "221 N. 5th Ave.", "PA 23456", "P.O. Box 12". */
final class Addresses implements Rule {

    private static final Set<String> STREETS = Cells.set("address-words", "street");
    private static final Set<String> STATES = Cells.set("address-words", "state");
    private static final Set<String> ZIP = Set.of("zip");
    private static final int ZIP_REACH = 6;
    private static final int WORDS = 4;

    @Override
    public String id() {
        return "not.address";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.word(at)
                && line.capital(at)
                && line.in(at, STATES)
                && line.integer(at + 1)
                && line.norm(at + 1).length() == 5) {
            return new Found.Nothing(at + 2);
        }
        if (!line.integer(at)) {
            return null;
        }
        if (line.norm(at).length() == 5 && UnitContext.near(line, at, ZIP_REACH, ZIP)) {
            return new Found.Nothing(at + 1);
        }
        if (line.is(at + 1, "block") && line.in(at + 2, Set.of("of", "on"))) {
            return new Found.Nothing(at + 2);
        }
        return street(line, at + 1);
    }

    private static @Nullable Found street(Line line, int from) {
        int at = from;
        for (int words = 0; words < WORDS; words++) {
            if (line.digits(at) && line.word(at + 1) && line.glued(at + 1)) {
                at += 2;
            } else if (line.word(at) && line.capital(at)) {
                boolean street = line.in(at, STREETS) && (words > 0 || line.is(at + 1, "of"));
                at = line.is(at + 1, ".") && line.glued(at + 1) ? at + 2 : at + 1;
                if (street) {
                    return line.word(at)
                                    && !line.capital(at)
                                    && line.norm(at).endsWith("s")
                                    && !line.in(at, Set.of("is", "was", "has", "as"))
                            ? null
                            : new Found.Nothing(at);
                }
            } else {
                return null;
            }
        }
        return null;
    }
}
