package crosscheck.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule in the order in which they are tried; at each place the first that applies wins. */
final class Rules {

    private static final List<Rule> ALL = List.of(
            // numbers that are no quantities
            new FixedNames(),
            new Dates(),
            new NumericDates(),
            new ClockTimes(),
            new Phones(),
            new Tables(),
            new Addresses(),
            new Citations(),
            new Designations(),
            new Models(),
            new ProperNumbers(),
            new Ordinals(),
            new Decades(),
            new Years(),
            new ListMarks(),
            new SportShorthand(),
            new RateBases(),
            // quantities that look like something else
            new Ages(),
            new AgeDecades(),
            new Shares(),
            new MixedDurations(),
            new Heights(),
            new Fractions(),
            new SoleUnits(),
            new PronounOne(),
            new Multiples(),
            new VagueWords(),
            new Ratios(),
            new Scores(),
            // numbers
            new Ranges(),
            new Singles());

    private Rules() {}

    static List<Rule> all() {
        return ALL;
    }

    static @Nullable Found first(Line line, int at) {
        for (Rule rule : ALL) {
            Found found = rule.read(line, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
