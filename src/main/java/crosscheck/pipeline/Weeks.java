package crosscheck.pipeline;

import crosscheck.archive.Archive;
import crosscheck.archive.Issue;
import crosscheck.archive.Kept;
import crosscheck.archive.Past;
import crosscheck.archive.PrintedFinding;
import crosscheck.archive.PrintedFinding.Claimed;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Finding;
import crosscheck.claim.Claim;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the issues of an archive: the figures of a period against everything before. */
final class Weeks {

    /** Earlier articles that each article of the period is held against. */
    private static final int LIKE = 40;

    private final Pipeline pipeline;
    private final Archive archive;
    private final Archivist archivist;
    private final Clock clock;

    Weeks(Pipeline pipeline, Archive archive, Archivist archivist, Clock clock) {
        this.pipeline = pipeline;
        this.archive = archive;
        this.archivist = archivist;
        this.clock = clock;
    }

    /** The briefing of a period; both days null for all that the archive holds. */
    Briefing brief(@Nullable LocalDate from, @Nullable LocalDate to, Edition edition) {
        Past past = archive.ledger().past(from, to);
        Map<String, Kept> period = byId(archive.published(from, to));
        Map<String, Kept> earlier = earlier(period, to);
        Set<String> open = open(past, period, earlier);
        List<Claim> claims = Stream.concat(period.values().stream(), earlier.values().stream())
                .flatMap(kept -> archivist.claims(kept).stream())
                .toList();
        Briefing briefing = pipeline.brief(
                edition, claims, claim -> period.containsKey(claim.article().id()) || open.contains(claim.id()));
        String compared = count(period.size(), "article") + " of this period, held against "
                + count(earlier.size(), "earlier article") + ".";
        return pipeline.serial(briefing, past, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), compared);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static Map<String, Kept> byId(List<Kept> articles) {
        Map<String, Kept> byId = new LinkedHashMap<>();
        articles.forEach(kept -> byId.put(kept.article().id(), kept));
        return byId;
    }

    /** The articles before the period's end that tell of the same as one of the period does. */
    private Map<String, Kept> earlier(Map<String, Kept> period, @Nullable LocalDate to) {
        Map<String, Kept> earlier = new LinkedHashMap<>();
        for (Kept kept : period.values()) {
            for (Kept like : archive.like(pipeline.terms(kept.article()), LIKE)) {
                LocalDate day = like.article().published();
                boolean before = to == null || day == null || !day.isAfter(to);
                if (before && !period.containsKey(like.article().id())) {
                    earlier.put(like.article().id(), like);
                }
            }
        }
        return earlier;
    }

    /** The claims of what the last issue left open; their articles join the earlier ones. */
    private Set<String> open(Past past, Map<String, Kept> period, Map<String, Kept> earlier) {
        Set<String> open = new LinkedHashSet<>();
        if (!past.issues().isEmpty()) {
            for (PrintedFinding finding : past.issues().getLast().findings()) {
                if (!finding.verdict().equals("single") && !finding.verdict().equals("consistent")) {
                    finding.claims().forEach(claimed -> open.add(claimed.claim()));
                    finding.claims().stream()
                            .map(Claimed::article)
                            .filter(id -> !period.containsKey(id) && !earlier.containsKey(id))
                            .distinct()
                            .flatMap(id -> archive.find(id).stream())
                            .filter(kept -> kept.state() == Kept.State.CURRENT)
                            .forEach(kept -> earlier.put(kept.article().id(), kept));
                }
            }
        }
        return open;
    }

    /** Records an issue with the claims it printed; returns its number. */
    long record(Briefing briefing, @Nullable LocalDate from, @Nullable LocalDate to) {
        Issue issue = new Issue(0, briefing.title(), from, to, clock.instant().toString());
        return archive.ledger()
                .print(issue, briefing.findings().stream().map(Weeks::printed).toList());
    }

    private static PrintedFinding printed(Finding finding) {
        return new PrintedFinding(
                finding.id(),
                finding.question(),
                finding.verdict(),
                String.join(" v ", finding.figures()),
                finding.claims().stream()
                        .map(claim -> new Claimed(claim.id(), claim.article().id()))
                        .collect(Collectors.toList()));
    }
}
