package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.verdict.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Words verdicts as findings. */
final class Findings {

    private static final int KEY_FIGURES = 4;
    private static final int NOTES = 6;
    private static final int ALIKE = 2;

    private final Desk desk;
    private final Wording wording;
    private final Map<String, ClaimView> views;
    private final Lineages lineages;

    Findings(Desk desk, Wording wording, Map<String, ClaimView> views) {
        this.desk = desk;
        this.wording = wording;
        this.views = views;
        lineages = new Lineages(desk);
    }

    Finding finding(int number, Verdict verdict) {
        List<Claim> claims = verdict.group().claims();
        boolean moved = verdict.word() == Verdict.Word.REVISION || verdict.word() == Verdict.Word.DEVELOPMENT;
        String anchor = "finding-" + verdict.group().id();
        Lines lines = new Lines(desk, verdict.group(), moved);
        return new Finding(
                verdict.group().id(),
                number,
                anchor,
                Dates.inWords(verdict.group().question()),
                verdict.word().id(),
                label(verdict.word()),
                verdict.severity(),
                weight(verdict),
                Lines.figures(claims),
                Headline.of(moved ? lines.steps() : Lines.figures(claims), moved),
                claims.stream().map(this::view).toList(),
                verdict.originators(),
                Words.count(verdict.originators(), "independent voice"),
                sentences(verdict, reason -> true),
                notes(verdict),
                verdict.word() == Verdict.Word.SINGLE
                        ? List.of()
                        : lineages.of(verdict.group().voices()),
                Ready.sentence(verdict.word(), lines.heads()),
                lines.axis(),
                lines.lines(anchor),
                moved ? Courses.of(verdict.group()) : null,
                lines.passages(anchor),
                lines.cites(claims),
                Words.more(lines.left(), "briefing.json"));
    }

    /** The finding for the first page. */
    static KeyFinding key(Finding finding, List<Claim> claims) {
        String day = Lines.latest(claims);
        String latest = day == null || finding.ready().endsWith(day + ").") ? "" : ", latest word of " + day;
        String ready = finding.ready().substring(0, finding.ready().length() - 1);
        String sentence = ready + "; " + finding.voices() + latest + ".";
        return new KeyFinding(
                finding.anchor(),
                finding.verdict(),
                finding.label(),
                finding.question(),
                finding.headline().within(KEY_FIGURES),
                sentence);
    }

    ClaimView view(Claim claim) {
        return Objects.requireNonNull(views.get(claim.id()));
    }

    private String weight(Verdict verdict) {
        String severity = "Severity " + verdict.severity().stripTrailingZeros().toPlainString() + ".";
        List<String> parts = sentences(verdict, Findings::isWeight);
        return parts.isEmpty() ? severity : severity + " " + String.join(" ", parts);
    }

    /** The reasons of the page: who is one voice with whom first, then the causes, no kind of reason more than twice. */
    private List<String> notes(Verdict verdict) {
        Map<String, Integer> told = new HashMap<>();
        return verdict.reasons().stream()
                .filter(reason -> !isWeight(reason) && !plain(verdict, reason))
                .filter(reason -> told.merge(reason.rule(), 1, Integer::sum) <= ALIKE)
                .sorted(Comparator.comparing(
                        (Explanation reason) -> !reason.rule().startsWith("verdict.")))
                .limit(NOTES)
                .map(wording::sentence)
                .toList();
    }

    private List<String> sentences(Verdict verdict, Predicate<Explanation> some) {
        return verdict.reasons().stream().filter(some).map(wording::sentence).toList();
    }

    /** Whether figures and verdict say as much already. */
    private static boolean plain(Verdict verdict, Explanation reason) {
        return reason.rule().equals("verdict." + verdict.word().id())
                || reason.rule().equals("relation.incompatible")
                || reason.rule().equals("relation.equal");
    }

    private static boolean isWeight(Explanation reason) {
        return reason.rule().startsWith("severity.");
    }

    private static String label(Verdict.Word word) {
        return switch (word) {
            case SINGLE -> "One voice";
            case CONSISTENT -> "Agreed";
            case HEDGE_DEPENDENT -> "Depends on the hedge";
            case CONFLICT -> "Conflict";
            case REVISION -> "Revised";
            case DEVELOPMENT -> "Moved on";
            case UNDETERMINED -> "Cannot be told";
        };
    }
}
