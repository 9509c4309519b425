package crosscheck.briefing;

import crosscheck.archive.Ruling;
import crosscheck.check.Remark;
import crosscheck.check.Remark.Status;
import crosscheck.claim.Claim;
import crosscheck.group.Voice;
import crosscheck.text.Article;
import crosscheck.verdict.Relation.Stance;
import crosscheck.verdict.Stand;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words remarks on a draft's figures. */
final class Marks {

    /** Earlier figures that are shown with a mark; more tire the reader. */
    private static final int SHOWN = 8;

    private final Wording wording;
    private final Rulings rulings;

    Marks(Wording wording, Rulings rulings) {
        this.wording = wording;
        this.rulings = rulings;
    }

    static String label(Status status) {
        return switch (status) {
            case CONFLICT -> "Conflict";
            case DISPUTED -> "Disputed";
            case REVISION -> "Revision";
            case HEDGE_DEPENDENT -> "Differs by hedge";
            case AGREES -> "Agrees";
            case NOT_COMPARABLE -> "Not comparable";
            case NEVER_SEEN -> "Never seen";
        };
    }

    /** @param prints how often each figure of the draft was met before */
    Mark mark(Remark remark, Opened draft, int sheet, int number, Map<String, Integer> prints) {
        Claim claim = remark.claim();
        Article article = claim.article();
        int start = claim.quantity().span().start();
        int newline = article.text().lastIndexOf('\n', start - 1);
        int line = (int) article.text()
                .substring(0, start)
                .chars()
                .filter(c -> c == '\n')
                .count();
        List<Stand> distinct = distinct(remark.earlier());
        return new Mark(
                number,
                "mark-" + sheet + "-" + number,
                remark.status().id(),
                label(remark.status()),
                draft.firstLine() + line,
                article.text().codePointCount(newline + 1, start) + 1,
                Views.claim(claim),
                Phrase.counted(claim),
                Dates.inWords(remark.group().question()),
                gist(remark, distinct),
                message(remark, distinct),
                distinct.isEmpty()
                        ? null
                        : Ready.attributed(distinct.stream().map(Stand::other).toList()),
                distinct.stream().limit(SHOWN).map(this::reply).toList(),
                voices(remark),
                notes(remark),
                Words.more(distinct.size() - SHOWN, "check.json"),
                print(draft, claim, prints),
                ruling(remark));
    }

    /** The decision that covers the draft's figure, in one sentence; null without one. */
    private @Nullable String ruling(Remark remark) {
        Ruling ruling = rulings.of(remark.earlier().stream()
                .map(stand -> Views.claim(stand.other()))
                .toList());
        String figure = remark.claim().article().at(remark.claim().quantity().span());
        return ruling != null && rulings.settles(ruling, figure) ? Rulings.words(ruling) : null;
    }

    /** One stand for each figure in one voice and mode, the latest. */
    private static List<Stand> distinct(List<Stand> stands) {
        List<String> seen = new ArrayList<>();
        List<Stand> distinct = new ArrayList<>();
        for (Stand stand : stands) {
            String key = Lines.key(stand.other());
            if (!seen.contains(key)) {
                seen.add(key);
                distinct.add(stand);
            }
        }
        return distinct;
    }

    /** The outcome in a few words. */
    private static String gist(Remark remark, List<Stand> earlier) {
        boolean agreeing = earlier.stream().anyMatch(stand -> stand.stance() != Stance.INCOMPATIBLE);
        boolean differing = earlier.stream().anyMatch(stand -> stand.stance() == Stance.INCOMPATIBLE);
        return "“" + Phrase.figure(remark.claim()) + "” "
                + switch (remark.status()) {
                    case CONFLICT ->
                        agreeing ? "contradicts the latest of its own source" : "contradicts every earlier figure";
                    case DISPUTED ->
                        !differing
                                ? itself(remark)
                                : agreeing
                                        ? "agrees with some earlier figures and not with others"
                                        : "differs from the earlier figures, though wording or mode may explain it";
                    case REVISION -> "differs from what was given before";
                    case HEDGE_DEPENDENT -> "agrees only as the hedge is read";
                    case AGREES -> "agrees with " + Words.count(voices(remark), "independent voice");
                    case NOT_COMPARABLE -> "is not comparable with the earlier figure most like it";
                    case NEVER_SEEN -> "was never seen before";
                };
    }

    private static String itself(Remark remark) {
        return remark.sums().isEmpty()
                ? "stands against another figure of the draft itself"
                : "does not add up with other figures of the draft itself";
    }

    /** The outcome with the figures that it rests on. */
    private static String message(Remark remark, List<Stand> earlier) {
        String gist = gist(remark, earlier);
        return switch (remark.status()) {
            case CONFLICT, REVISION -> gist + ": " + camp(earlier, Stance.INCOMPATIBLE) + ".";
            case DISPUTED -> disputed(remark, earlier, gist) + ".";
            case HEDGE_DEPENDENT -> gist + " with " + camp(earlier, Stance.DEPENDS_ON_HEDGE) + ".";
            case AGREES -> gist + ": " + camp(earlier, Stance.AGREE) + ".";
            case NOT_COMPARABLE -> gist + ".";
            case NEVER_SEEN -> "No earlier article gives a figure for “" + Phrase.figure(remark.claim()) + "”.";
        };
    }

    private static String disputed(Remark remark, List<Stand> earlier, String gist) {
        String agreeing = camp(earlier, Stance.AGREE);
        String hedged = camp(earlier, Stance.DEPENDS_ON_HEDGE);
        String differing = camp(earlier, Stance.INCOMPATIBLE);
        if (differing.isEmpty()) {
            return gist;
        }
        if (agreeing.isEmpty() && hedged.isEmpty()) {
            return gist + ": " + differing;
        }
        String with = agreeing.isEmpty() ? hedged + ", if the hedge is read loosely" : agreeing;
        return "“" + Phrase.figure(remark.claim()) + "” agrees with " + with + "; not with " + differing;
    }

    /** The earlier figures of one stance, with who said them and when. */
    private static String camp(List<Stand> earlier, Stance stance) {
        List<Claim> claims = earlier.stream()
                .filter(stand -> stand.stance() == stance)
                .map(Stand::other)
                .toList();
        List<String> parts = new ArrayList<>(claims.stream()
                .limit(3)
                .map(claim -> Phrase.figure(claim) + " (" + Phrase.speaker(claim) + ", " + Phrase.asOf(claim) + ")")
                .toList());
        if (claims.size() > parts.size()) {
            parts.add(Words.count(claims.size() - parts.size(), "more", "more"));
        }
        return Words.list(parts);
    }

    private Reply reply(Stand stand) {
        Claim claim = stand.other();
        Article article = claim.article();
        String day = article.published() == null ? "undated" : Words.day(article.published());
        return new Reply(
                switch (stand.stance()) {
                    case AGREE -> "agrees";
                    case DEPENDS_ON_HEDGE -> "hedge";
                    case INCOMPATIBLE -> "differs";
                },
                switch (stand.stance()) {
                    case AGREE -> "agrees";
                    case DEPENDS_ON_HEDGE -> "depends on the hedge";
                    case INCOMPATIBLE -> "differs";
                },
                Phrase.figure(claim),
                Phrase.speaker(claim),
                Phrase.role(claim),
                Phrase.relay(claim),
                Phrase.asOf(claim),
                Phrase.modality(claim),
                Phrase.outlet(article) + ", " + day,
                wording.sentence(stand.why()),
                Passages.pieces(claim, List.of(claim)),
                Views.claim(claim));
    }

    private static int voices(Remark remark) {
        int voices = 0;
        for (Voice voice : remark.group().voices()) {
            boolean agrees = remark.earlier().stream()
                    .anyMatch(stand ->
                            stand.stance() == Stance.AGREE && voice.claims().contains(stand.other()));
            voices += agrees ? 1 : 0;
        }
        return voices;
    }

    private List<String> notes(Remark remark) {
        List<String> notes = new ArrayList<>();
        for (Stand stand : remark.within()) {
            notes.add("The draft itself also says “" + Phrase.figure(stand.other()) + "”: "
                    + wording.sentence(stand.why()));
        }
        remark.sums().forEach(why -> notes.add(wording.sentence(why)));
        if (remark.apart() != null) {
            notes.add(wording.sentence(remark.apart()));
        }
        return notes;
    }

    private static String print(Opened draft, Claim claim, Map<String, Integer> prints) {
        String figure = draft.path() + "\n" + Phrase.counted(claim) + "\n" + Phrase.speaker(claim);
        int times = prints.merge(figure, 1, Integer::sum);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((figure + "\n" + times).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
