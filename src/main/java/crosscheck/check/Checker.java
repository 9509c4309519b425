package crosscheck.check;

import crosscheck.check.Remark.Status;
import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.group.Group;
import crosscheck.group.Match;
import crosscheck.group.Voice;
import crosscheck.quantity.Amount;
import crosscheck.verdict.Judge;
import crosscheck.verdict.Miscount;
import crosscheck.verdict.Relation.Stance;
import crosscheck.verdict.Stand;
import crosscheck.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the figures of drafts against those of earlier articles. */
public final class Checker {

    /** A stock that was told this many days apart may well have changed. */
    private static final int SETTLED = 30;

    private final Judge judge;

    public Checker(Judge judge) {
        this.judge = judge;
    }

    /**
     * A remark on every figure of drafts, in their order.
     *
     * @param matches of the drafts' claims
     */
    public List<Remark> check(List<Match> matches) {
        Set<String> drafts =
                matches.stream().map(match -> match.claim().article().id()).collect(Collectors.toSet());
        Map<String, List<Explanation>> sums =
                sums(matches.stream().map(Match::claim).toList());
        return matches.stream()
                .map(match ->
                        remark(match, drafts, sums.getOrDefault(match.claim().id(), List.of())))
                .toList();
    }

    /** What does not add up within a draft, for each claim that it speaks of. */
    private Map<String, List<Explanation>> sums(List<Claim> claims) {
        Map<String, List<Explanation>> sums = new HashMap<>();
        for (Miscount miscount : judge.miscounts(claims)) {
            for (Claim claim : miscount.claims()) {
                sums.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(miscount.why());
            }
        }
        return sums;
    }

    private Remark remark(Match match, Set<String> drafts, List<Explanation> sums) {
        Claim claim = match.claim();
        Group group = match.group();
        Explanation apart = match.apart();
        List<Stand> earlier = new ArrayList<>();
        List<Stand> within = new ArrayList<>();
        for (Claim other : group.claims()) {
            if (!drafts.contains(other.article().id())) {
                earlier.add(judge.stand(group, claim, other));
            } else if (!other.id().equals(claim.id())
                    && other.article().id().equals(claim.article().id())) {
                within.add(judge.stand(group, claim, other));
            }
        }
        earlier.sort(Comparator.comparing(
                (Stand stand) -> day(stand.other()), Comparator.nullsLast(Comparator.reverseOrder())));
        return new Remark(
                claim,
                status(
                        claim,
                        earlier,
                        !sums.isEmpty() || within.stream().anyMatch(Checker::contradicts),
                        last(claim, earlier, group),
                        apart != null),
                group,
                earlier,
                within.stream()
                        .filter(stand -> stand.stance() == Stance.INCOMPATIBLE)
                        .toList(),
                sums,
                earlier.isEmpty() ? apart : null);
    }

    /** @param broken whether the draft itself contradicts the figure */
    private static Status status(Claim claim, List<Stand> earlier, boolean broken, @Nullable Stand own, boolean apart) {
        Status status = status(claim, earlier, own, apart);
        boolean quiet = status == Status.AGREES || earlier.isEmpty();
        return quiet && broken ? Status.DISPUTED : status;
    }

    private static Status status(Claim claim, List<Stand> earlier, @Nullable Stand own, boolean apart) {
        if (earlier.isEmpty()) {
            return apart ? Status.NOT_COMPARABLE : Status.NEVER_SEEN;
        }
        if (own != null && contradicts(own) && !explained(own)) {
            return Status.CONFLICT;
        }
        boolean differs = any(earlier, Stance.INCOMPATIBLE);
        boolean agrees = any(earlier, Stance.AGREE);
        boolean hangs = any(earlier, Stance.DEPENDS_ON_HEDGE);
        if (!differs) {
            return hangs && !agrees ? Status.HEDGE_DEPENDENT : Status.AGREES;
        }
        List<Stand> facts = earlier.stream().filter(Checker::oneMode).toList();
        if (agrees
                || hangs
                || vague(claim)
                || facts.isEmpty()
                || !facts.stream().allMatch(Checker::contradicts)) {
            return Status.DISPUTED;
        }
        return facts.stream().allMatch(Checker::explained) ? Status.REVISION : Status.CONFLICT;
    }

    private static boolean any(List<Stand> stands, Stance stance) {
        return stands.stream().anyMatch(stand -> stand.stance() == stance);
    }

    /** Whether two figures exclude each other: neither is a plan beside a fact, nor does a reading within the tolerance join them. */
    private static boolean contradicts(Stand stand) {
        return stand.stance() == Stance.INCOMPATIBLE && !stand.near() && oneMode(stand);
    }

    /** Whether both figures are given as fact, or both as a plan. */
    private static boolean oneMode(Stand stand) {
        return !stand.why().rule().equals("cause.plan");
    }

    /** Whether time explains the difference: a toll that rose, a stock long ago, a later word of the same originator. */
    private static boolean explained(Stand stand) {
        return switch (stand.why().rule()) {
            case "cause.rose", "cause.rose-that-day", "cause.elapsed" -> true;
            case "cause.moved" -> longAgo(stand);
            default -> newer(stand.claim(), stand.other()) && stand.word() == Verdict.Word.REVISION;
        };
    }

    private static boolean longAgo(Stand stand) {
        LocalDate one = day(stand.claim());
        LocalDate two = day(stand.other());
        return one != null && two != null && Math.abs(ChronoUnit.DAYS.between(one, two)) > SETTLED;
    }

    /** A vague word names an order of size, no figure that could be wrong. */
    private static boolean vague(Claim claim) {
        return claim.quantity().amount() instanceof Amount.Vague;
    }

    /** How the claim stands to the latest earlier figure of the very originator it names; null when there is none. */
    private static @Nullable Stand last(Claim claim, List<Stand> earlier, Group group) {
        if (!(claim.attribution().value() instanceof Attribution.Named)) {
            return null;
        }
        for (Voice voice : group.voices()) {
            if (voice.claims().contains(claim)) {
                return earlier.stream()
                        .filter(stand -> voice.claims().contains(stand.other()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** Whether the draft itself says that the figure was given after the other. */
    private static boolean newer(Claim claim, Claim other) {
        LocalDate day = day(other);
        return claim.stated() != null && day != null && claim.stated().value().isAfter(day);
    }

    private static @Nullable LocalDate day(Claim claim) {
        return claim.stated() != null ? claim.stated().value() : claim.article().published();
    }
}
