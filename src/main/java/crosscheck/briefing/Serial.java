package crosscheck.briefing;

import crosscheck.archive.Issue;
import crosscheck.archive.Past;
import crosscheck.archive.Past.Printed;
import crosscheck.archive.Past.Recall;
import crosscheck.archive.PrintedFinding;
import crosscheck.archive.PrintedFinding.Claimed;
import crosscheck.archive.Ruling;
import crosscheck.briefing.Series.Followed;
import crosscheck.briefing.Series.Ruled;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds an issue's findings against the issues and rulings before it. A finding is the same question when it shares a claim. */
final class Serial {

    private static final Set<String> QUIET = Set.of("single", "consistent");

    /** Uses of a recalled article that a correction names. */
    private static final int TOLD = 4;

    private final Past past;
    private final LocalDate today;
    private final Rulings rulings;
    private final List<Ruled> ruled = new ArrayList<>();
    private final List<Followed> reopened = new ArrayList<>();
    private final List<Followed> fresh = new ArrayList<>();
    private final List<Followed> changed = new ArrayList<>();
    private final List<Followed> open = new ArrayList<>();

    /** @param today decides which rulings still hold, and how old a finding is */
    Serial(Past past, LocalDate today) {
        this.past = past;
        this.today = today;
        rulings = new Rulings(past.rulings(), today);
    }

    Series series(List<Finding> findings, String compared) {
        for (Finding finding : findings) {
            Ruling ruling = rulings.of(finding);
            if (ruling == null) {
                follow(finding);
            } else {
                ruled(finding, ruling);
            }
        }
        List<Followed> settled = settled(findings);
        boolean nothing = fresh.isEmpty() && changed.isEmpty() && reopened.isEmpty() && settled.isEmpty();
        return new Series(
                compared,
                nothing ? nothing() : null,
                past.recalls().stream().map(Serial::correction).toList(),
                ruled,
                reopened,
                fresh,
                changed,
                open,
                settled);
    }

    private String nothing() {
        String still = open.isEmpty()
                ? ""
                : " " + Words.sentence(Words.count(open.size(), "question is", "questions are")) + " still open.";
        return "Nothing new: no article of this period opens a question that was not printed before, and none changes one."
                + still;
    }

    private void ruled(Finding finding, Ruling ruling) {
        String why = rulings.reopened(ruling, finding);
        if (why == null) {
            ruled.add(new Ruled(finding, Rulings.words(ruling)));
        } else if (!QUIET.contains(finding.verdict())) {
            reopened.add(followed(finding, why + " " + Rulings.words(ruling)));
        }
    }

    private void follow(Finding finding) {
        if (QUIET.contains(finding.verdict())) {
            return;
        }
        List<Printed> before = past.issues().stream()
                .filter(issue -> match(finding, issue) != null)
                .toList();
        String now = versus(finding.figures());
        if (before.isEmpty()) {
            fresh.add(followed(finding, now + "."));
            return;
        }
        PrintedFinding last = match(finding, past.issues().getLast());
        String age = age(before.getFirst().issue());
        if (last == null) {
            changed.add(followed(finding, "Again: " + now + "; " + age + "."));
        } else if (!last.figures().equals(now)) {
            changed.add(followed(finding, last.figures() + " became " + now + "; " + age + "."));
        } else if (!last.verdict().equals(finding.verdict())) {
            changed.add(followed(finding, now + ": the verdict was " + last.verdict() + "; " + age + "."));
        } else {
            open.add(followed(finding, now + "; " + age + "."));
        }
    }

    private String age(Issue first) {
        LocalDate day = LocalDate.parse(first.printed().substring(0, 10));
        long days = ChronoUnit.DAYS.between(day, today);
        String since = " since the issue of " + Words.day(day);
        return days < 1 ? "open" + since : "open for " + Words.count((int) days, "day") + "," + since;
    }

    /** The discrepancies of the last issue that none of the findings is any more. */
    private List<Followed> settled(List<Finding> findings) {
        if (past.issues().isEmpty()) {
            return List.of();
        }
        List<Followed> settled = new ArrayList<>();
        for (PrintedFinding printed : past.issues().getLast().findings()) {
            if (!QUIET.contains(printed.verdict())
                    && findings.stream().noneMatch(one -> !QUIET.contains(one.verdict()) && shares(one, printed))) {
                Finding now = findings.stream()
                        .filter(one -> shares(one, printed))
                        .findFirst()
                        .orElse(null);
                settled.add(new Followed(
                        now == null ? null : now.anchor(),
                        printed.question(),
                        printed.figures() + " became "
                                + (now == null ? "no figures that contradict each other" : versus(now.figures()))
                                + "."));
            }
        }
        return settled;
    }

    private static @Nullable PrintedFinding match(Finding finding, Printed issue) {
        return issue.findings().stream()
                .filter(one -> !QUIET.contains(one.verdict()) && shares(finding, one))
                .findFirst()
                .orElse(null);
    }

    private static boolean shares(Finding finding, PrintedFinding printed) {
        Set<String> claims = printed.claims().stream().map(Claimed::claim).collect(Collectors.toSet());
        return finding.claims().stream().anyMatch(claim -> claims.contains(claim.id()));
    }

    private static Followed followed(Finding finding, String words) {
        return new Followed(finding.anchor(), finding.question(), words);
    }

    /** The issue with its series: ruled findings leave their sections, and an issue without news says so first. */
    static Briefing join(Briefing issue, Series series) {
        Set<String> ruled =
                series.ruled().stream().map(one -> one.finding().anchor()).collect(Collectors.toSet());
        return new Briefing(
                issue.title(),
                issue.subtitle(),
                issue.coverage(),
                series.nothing() == null ? issue.summary() : series.nothing(),
                issue.printed(),
                issue.keys().stream()
                        .filter(key -> !ruled.contains(key.anchor()))
                        .toList(),
                without(issue.conflicts(), ruled),
                without(issue.moved(), ruled),
                without(issue.hedged(), ruled),
                issue.agreed(),
                issue.single(),
                issue.apart(),
                issue.pairs(),
                issue.apartMore(),
                issue.sums(),
                issue.sumsMore(),
                issue.sources(),
                issue.sourcesMore(),
                issue.articles(),
                issue.claims(),
                issue.findings(),
                series);
    }

    private static Section without(Section section, Set<String> ruled) {
        return new Section(unruled(section.findings(), ruled), unruled(section.printed(), ruled), section.more());
    }

    private static List<Finding> unruled(List<Finding> findings, Set<String> ruled) {
        return findings.stream()
                .filter(finding -> !ruled.contains(finding.anchor()))
                .toList();
    }

    /** The distinct figures as an issue remembers them. */
    static String versus(List<String> figures) {
        return String.join(" v ", figures);
    }

    private static String correction(Recall recall) {
        String article = recall.article().article().title() == null
                ? recall.article().article().id()
                : "“" + recall.article().article().title() + "”";
        String source = recall.article().article().source() == null
                ? ""
                : " (" + recall.article().article().source() + ")";
        List<String> uses = recall.leaned().stream()
                .map(one -> "“" + one.title() + "”: " + one.question() + " " + one.figures())
                .distinct()
                .toList();
        List<String> told = new ArrayList<>(uses.subList(0, Math.min(TOLD, uses.size())));
        if (uses.size() > TOLD) {
            told.add(Words.count(uses.size() - TOLD, "more place", "more places"));
        }
        return "Correction: " + article + source + " was taken back ("
                + recall.article().reason() + "). It was used in " + Words.list(told) + ".";
    }
}
