package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Letters and digits tied together: "KN-23", "G7", "COVID-19", "MH17", "F-16s", "3D", "Web 2.0", "4x4", "7-Eleven". */
final class Models implements Rule {

    private static final Set<String> TIMES = Cells.set("designation-parts", "loose");
    private static final Set<String> CALIBERS = Set.of("caliber", "calibre", "cal", "gauge", "karat", "carat");
    private static final Set<String> FIRMS = Set.of("inc", "corp", "ltd", "llc", "plc");
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s", "am", "pm", "plus", "x");

    @Override
    public String id() {
        return "not.model";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if ((line.word(at) && !line.glued(at))
                || (line.word(at)
                        && (line.is(at - 1, "-")
                                || line.is(at - 1, "(")
                                || line.is(at - 1, "\"")
                                || line.is(at - 1, "'")
                                || line.is(at - 1, "/")))) {
            return letters(line, at);
        }
        if (!line.digits(at)) {
            return null;
        }
        if (line.norm(at).endsWith(".0")
                && line.norm(at).length() == 3
                && line.capital(at - 1)
                && !line.is(at + 1, "%")) {
            return new Found.Nothing(at + 1);
        }
        boolean encoded = line.is(at - 1, "%") && line.glued(at) && line.word(at - 2);
        int caliber = line.hyphen(at + 1) ? at + 2 : at + 1;
        boolean firm = line.integer(at) && line.capital(at + 1) && line.in(at + 1, FIRMS);
        return encoded || firm || line.in(caliber, CALIBERS) ? new Found.Nothing(at + 1) : digits(line, at);
    }

    private static @Nullable Found letters(Line line, int at) {
        boolean tied = line.digits(at + 1) && line.glued(at + 1);
        boolean dashed = line.hyphen(at + 1) && line.digits(at + 2);
        if ((!tied && !dashed) || Currencies.before(line, at) != null) {
            return null;
        }
        if (dashed
                && (line.in(at, TIMES)
                        || (!line.capital(at)
                                && !line.glued(at + 3)
                                && line.norm(at).length() > 5)
                        || line.norm(at + 2).indexOf(',') > 0)) {
            return null;
        }
        return new Found.Nothing(run(line, at + 1));
    }

    private static @Nullable Found digits(Line line, int at) {
        boolean letters = line.word(at + 1) && line.glued(at + 1);
        if (!letters || line.in(at + 1, ENDINGS) || line.norm(at).indexOf(',') > 0) {
            return null;
        }
        Numeral numeral = line.numeral(at);
        boolean known = numeral == null
                || numeral.to() > at + 1
                || Units.after(line, at, at + 1) != null
                || Currencies.after(line, at, at + 1) != null
                || line.is(at - 1, "$")
                || Letters.degree(line, at + 1);
        boolean word = line.norm(at + 1).length() > 3 && !line.capital(at + 1);
        return known || word ? null : new Found.Nothing(run(line, at));
    }

    private static int run(Line line, int from) {
        int at = from + 1;
        while (line.glued(at)
                && (line.word(at)
                        || line.digits(at)
                        || (line.is(at, "+") && line.glued(at + 1) && line.digits(at + 1))
                        || (line.hyphen(at) && (line.digits(at + 1) || line.capital(at + 1))))) {
            at++;
        }
        return at;
    }
}
