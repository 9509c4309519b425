package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line that is one unit of something and no more, as in a list of ingredients: "a litre", "A pound of butter". */
final class SoleUnits implements Rule {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> DIMENSIONS = Set.of("mass", "volume", "length");
    private static final int NOUN_WORDS = 4;

    @Override
    public String id() {
        return "measure.sole";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (at > 0 || !line.in(at, ARTICLES) || line.size() > 2 + NOUN_WORDS) {
            return null;
        }
        Match<Measure> unit = Units.after(line, at, at + 1);
        if (unit == null || !isSole(line, unit)) {
            return null;
        }
        Measure measure = unit.value();
        Amount one = new Amount.Exact(BigDecimal.ONE);
        return new Found.Figure(new Draft(at, at + 1, unit.to(), measure.kind(), one, null, measure.unit(), id()));
    }

    private static boolean isSole(Line line, Match<Measure> unit) {
        boolean sole = DIMENSIONS.contains(unit.value().unit().dimension())
                && (unit.to() == line.size() || line.is(unit.to(), "of"));
        for (int i = 0; sole && i < line.size(); i++) {
            sole = line.word(i);
        }
        return sole;
    }
}
