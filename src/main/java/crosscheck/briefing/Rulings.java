package crosscheck.briefing;

import crosscheck.archive.Ruling;
import crosscheck.archive.Ruling.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which rulings hold for a finding, and what reopens it. */
final class Rulings {

    private final List<Ruling> rulings;
    private final LocalDate today;

    Rulings(List<Ruling> rulings, LocalDate today) {
        this.rulings = rulings;
        this.today = today;
    }

    /** The latest ruling on the question of a finding; null when there is none. */
    @Nullable Ruling of(Finding finding) {
        return of(finding.claims());
    }

    /** The latest ruling on the question that claims answer; null when there is none. */
    @Nullable Ruling of(List<ClaimView> claims) {
        Set<String> ids = claims.stream().map(ClaimView::id).collect(Collectors.toSet());
        return rulings.reversed().stream()
                .filter(ruling -> ruling.claims().stream().anyMatch(known -> ids.contains(known.claim())))
                .findFirst()
                .orElse(null);
    }

    /** Why a ruling no longer closes a finding, in one sentence; null while it does. */
    @Nullable String reopened(Ruling ruling, Finding finding) {
        if (ruling.until() != null && today.isAfter(ruling.until())) {
            return "Reopened: the ruling held until " + Words.day(ruling.until()) + ".";
        }
        Set<String> known = known(ruling, Known::claim);
        return finding.claims().stream()
                .filter(claim -> !known.contains(claim.id()))
                .map(claim -> reopened(ruling, claim))
                .filter(why -> why != null)
                .findFirst()
                .orElse(null);
    }

    /** What is new in a claim that the ruling did not know; null when nothing is. */
    private static @Nullable String reopened(Ruling ruling, ClaimView claim) {
        Known now = known(claim);
        String by = now.figure() + " (" + now.originator() + ")";
        if (!known(ruling, Known::figure).contains(now.figure())) {
            return "Reopened: a new figure, " + by + ".";
        }
        if (!known(ruling, Known::originator).contains(now.originator())) {
            return "Reopened: a new originator, " + by + ".";
        }
        return known(ruling, Known::scope).contains(now.scope())
                ? null
                : "Reopened: a new scope, " + by + ": " + now.scope() + ".";
    }

    /** Whether a ruling still holds today and knew a figure. */
    boolean settles(Ruling ruling, String figure) {
        boolean holds = ruling.until() == null || !today.isAfter(ruling.until());
        return holds && known(ruling, Known::figure).contains(figure);
    }

    private static Set<String> known(Ruling ruling, Function<Known, String> part) {
        return ruling.claims().stream().map(part).collect(Collectors.toSet());
    }

    /** A claim as a ruling remembers it. */
    static Known known(ClaimView claim) {
        String outlet = claim.article().source() == null
                ? claim.article().file()
                : claim.article().source();
        String place = claim.place() == null ? "" : claim.place();
        String time = claim.time() == null ? "" : claim.time();
        return new Known(
                claim.id(),
                claim.figure().number().text(),
                claim.attribution() == null ? outlet : claim.attribution(),
                Words.flat(place + " " + time));
    }

    /** A ruling in one sentence: what was decided, by whom, when and why. */
    static String words(Ruling ruling) {
        String what = switch (ruling.decision()) {
            case PREFER -> "One figure is to be preferred";
            case RANGE -> "The range is to be printed";
            case UNCONFIRMED -> "The figures are to be called unconfirmed";
            case PENDING -> "The decision is pending";
            case ASK -> "The sources are to be asked";
        };
        String until = ruling.until() == null ? "" : ", until " + Words.day(ruling.until());
        return what + until + ": " + ruling.reason() + " (" + ruling.editor() + ", "
                + Words.day(LocalDate.parse(ruling.made().substring(0, 10))) + ").";
    }
}
