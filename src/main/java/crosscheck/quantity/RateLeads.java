package crosscheck.quantity;

import crosscheck.quantity.Rates.Rate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adjectives that make a figure a rate: "hourly earnings rose 11 cents", "a 40% annual rate", "the annual gain from 3.1%". */
final class RateLeads {

    private static final Set<String> PAY = Cells.set("rate-stops", "pay");
    private static final Set<String> PACE = Cells.set("rate-stops", "pace");
    private static final int REACH = 8;

    private RateLeads() {}

    static @Nullable Rate before(Line line, Draft draft) {
        int after = Math.max(draft.to(), draft.after());
        String pace = Rates.lead(line.norm(after));
        if (pace != null && line.in(after + 1, PACE)) {
            return Rates.lead(line, pace, after);
        }
        if (draft.kind() != Kind.MONEY && draft.kind() != Kind.PERCENT) {
            return null;
        }
        for (int at = draft.from() - 1; at >= draft.from() - REACH && !line.is(at, ",") && !line.is(at, ";"); at--) {
            String per = Rates.lead(line.norm(at));
            if (per != null && line.in(at + 1, draft.kind() == Kind.MONEY ? PAY : PACE)) {
                return Rates.lead(line, per, at);
            }
        }
        return null;
    }
}
