package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Group;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays the claims of one question side by side: who gives which figure, and where it lies between the others. */
final class Lines {

    /** More answers than these are named, not shown. */
    static final int SHOWN = 12;

    private static final int QUOTED = 8;

    private final Desk desk;
    private final List<Claim> claims;
    private final Map<String, List<Claim>> answers = new LinkedHashMap<>();
    private final Scale scale;
    private final Letters letters;
    private final boolean byDay;

    /** @param byDay whether the answers stand in the order of time, else in that of size */
    Lines(Desk desk, Group group, boolean byDay) {
        this.desk = desk;
        this.claims = group.claims();
        this.byDay = byDay;
        letters = new Letters(group.voices());
        claims.stream()
                .sorted(byDay ? days() : sizes())
                .forEach(claim -> answers.computeIfAbsent(key(claim), key -> new ArrayList<>())
                        .add(claim));
        scale = new Scale(claims.stream().map(Spread::of).toList());
    }

    private static Comparator<Claim> sizes() {
        return Comparator.comparing((Claim claim) -> Spread.of(claim).low()).thenComparing(days());
    }

    private static Comparator<Claim> days() {
        return Comparator.comparing(Phrase::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    }

    /** What makes two claims one answer: the figure as written, the voice and the mode. */
    static String key(Claim claim) {
        return String.join(
                        "\n",
                        Phrase.figure(claim),
                        Phrase.speaker(claim),
                        claim.modality().value().id())
                .toLowerCase(Locale.ROOT);
    }

    /** One claim for each answer, in the order of the lines. */
    List<Claim> heads() {
        return answers.values().stream().map(List::getFirst).toList();
    }

    List<Line> lines(String finding) {
        List<Passage> passages = passages(finding);
        return answers.values().stream()
                .limit(SHOWN)
                .map(answer -> line(answer, passages))
                .toList();
    }

    private Line line(List<Claim> answer, List<Passage> passages) {
        Claim first = answer.getFirst();
        String text = text(Passages.pieces(first, claims));
        return new Line(
                Phrase.figure(first),
                byDay ? letters.of(first) : null,
                scale.strip(Spread.of(first)),
                Phrase.speaker(first),
                Phrase.role(first),
                Phrase.relay(first),
                Phrase.asOf(first),
                Phrase.modality(first),
                cites(answer),
                passages.stream()
                        .filter(passage -> text(passage.pieces()).equals(text))
                        .map(Passage::anchor)
                        .findFirst()
                        .orElse(null));
    }

    /** The sentences that show the answers, none twice. */
    List<Passage> passages(String finding) {
        Map<String, Claim> texts = new LinkedHashMap<>();
        for (Claim head : heads()) {
            texts.putIfAbsent(text(Passages.pieces(head, claims)), head);
        }
        List<Passage> passages = new ArrayList<>();
        for (Claim claim : texts.values().stream().limit(QUOTED).toList()) {
            passages.add(new Passage(
                    finding + "-quote-" + (passages.size() + 1),
                    Passages.pieces(claim, claims),
                    Phrase.onWhoseWord(claim),
                    desk.cite(claim.article())));
        }
        return passages;
    }

    /** The articles of claims, none twice. */
    List<Cite> cites(List<Claim> some) {
        return some.stream().map(claim -> desk.cite(claim.article())).distinct().toList();
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** How many answers are not shown. */
    int left() {
        return Math.max(0, answers.size() - SHOWN);
    }

    Axis axis() {
        Map<BigDecimal, String> figures = new TreeMap<>();
        heads().stream()
                .limit(SHOWN)
                .forEach(claim -> figures.putIfAbsent(Spread.of(claim).low(), Phrase.bare(claim)));
        return scale.axis(figures);
    }

    /** The distinct figures as written, smallest first. */
    static List<String> figures(List<Claim> claims) {
        Map<BigDecimal, String> figures = new TreeMap<>();
        claims.forEach(claim -> figures.putIfAbsent(Spread.of(claim).low(), Phrase.bare(claim)));
        return List.copyOf(figures.values());
    }

    /** The distinct figures as written, in the order of the lines. */
    List<String> steps() {
        return heads().stream().map(Phrase::bare).distinct().toList();
    }

    /** The last day that any of the claims speaks of, in words; null when no day is known. */
    static @Nullable String latest(List<Claim> claims) {
        return claims.stream()
                .map(Phrase::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Words::day)
                .orElse(null);
    }
}
