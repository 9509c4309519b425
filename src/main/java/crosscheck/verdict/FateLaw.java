package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.claim.Event;
import crosscheck.evidence.Evidence;
import crosscheck.evidence.Explanation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of the same people no more are killed than are killed or injured, nor injured. */
final class FateLaw implements Law {

    private static final String EITHER = "killed-or-injured";
    private static final List<String> ONE = List.of("killed", "injured");

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> EITHER.equals(frame(claim)))
                .flatMap(all -> claims.stream()
                        .filter(claim -> ONE.contains(frame(claim)) && samePeople(claim, all))
                        .filter(claim -> exceeds(claim, all))
                        .map(claim -> new Miscount(
                                List.of(claim, all),
                                Explanation.of("sum.fate", PartLaw.words(claim), PartLaw.words(all)))));
    }

    /** The event's frame, empty when it has none. */
    private static String frame(Claim claim) {
        Evidence<Event> event = claim.event();
        return event == null || event.value().frame() == null
                ? ""
                : event.value().frame();
    }

    /** Everything that tells one crowd from another must be the same, unknown fields included. */
    private static boolean samePeople(Claim a, Claim b) {
        return a.modality().value() == b.modality().value()
                && a.counted() != null
                && b.counted() != null
                && a.counted().value().head().equals(b.counted().value().head())
                && Reach.alike(a, b)
                && same(a.actor(), b.actor())
                && same(a.place(), b.place())
                && same(a.period(), b.period());
    }

    private static boolean same(@Nullable Evidence<?> a, @Nullable Evidence<?> b) {
        return Objects.equals(a == null ? null : a.value(), b == null ? null : b.value());
    }

    private static boolean exceeds(Claim some, Claim all) {
        BigDecimal least = Reach.of(some).low();
        BigDecimal most = Reach.of(all).high();
        return least != null && most != null && least.compareTo(most) > 0;
    }
}
