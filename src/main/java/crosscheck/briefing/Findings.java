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

    Findings(Desk desk, Wording wording, Map<String, ClaimView> views) {
        this.desk = desk;
        this.wording = wording;
        this.views = views;
    }

    Finding finding(int number, Verdict verdict) {
        List<Claim> claims = verdict.group().claims();
        boolean moved = verdict.word() == Verdict.Word.REVISION || verdict.word() == Verdict.Word.DEVELOPMENT;
        Lines lines = new Lines(desk, claims, moved);
        return new Finding(
                verdict.group().id(),
                number,
                "finding-" + number,
                Dates.inWords(verdict.group().question()),
                verdict.word().id(),
                label(verdict.word()),
                verdict.severity(),
                weight(verdict),
                Lines.figures(claims),
                claims.stream().map(this::view).toList(),
                verdict.originators(),
                Words.count(verdict.originators(), "independent voice"),
                sentences(verdict, reason -> true),
                notes(verdict),
                Ready.sentence(verdict.word(), lines.heads()),
                lines.axis(),
                lines.lines(number),
                moved ? Courses.of(claims) : null,
                lines.passages(number),
                lines.cites(claims),
                Words.more(lines.left()));
    }

    /** The finding for the first page. */
    static KeyFinding key(Finding finding, List<Claim> claims) {
        List<String> figures = finding.figures();
        List<String> shown = figures.size() <= KEY_FIGURES
                ? figures
                : List.of(figures.getFirst(), figures.get(figures.size() / 2), figures.getLast());
        String day = Lines.latest(claims);
        String latest = day == null || finding.ready().endsWith(day + ").") ? "" : ", latest word of " + day;
        String ready = finding.ready().substring(0, finding.ready().length() - 1);
        String sentence = ready + "; " + finding.voices() + latest + ".";
        return new KeyFinding(
                finding.anchor(), finding.verdict(), finding.label(), finding.question(), shown, sentence);
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
