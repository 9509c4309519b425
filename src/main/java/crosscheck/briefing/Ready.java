package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Writes the sentence that a careful desk could print of a question: who gives which figure, in what mode and as of when. */
final class Ready {

    /** So many answers are told one by one; of more, only the ends. */
    private static final int TOLD = 5;

    private final Verdict.Word word;
    private final List<Claim> heads;

    /** Whether all answers are of one date: it is then told once. */
    private final boolean oneDay;

    private Ready(Verdict.Word word, List<Claim> heads, boolean oneDay) {
        this.word = word;
        this.heads = heads;
        this.oneDay = oneDay;
    }

    private static boolean oneDay(List<Claim> heads) {
        return heads.stream().map(Phrase::asOf).distinct().count() == 1;
    }

    /** The sentence for a verdict, from one claim for each answer, in the order of the page. */
    static String sentence(Verdict.Word word, List<Claim> heads) {
        Ready ready = new Ready(word, heads, oneDay(heads));
        String date = ready.oneDay ? " (" + Phrase.asOf(heads.getFirst()) + ")" : "";
        return ready.words() + date + ".";
    }

    /** The answers with whoever gives them, for a desk that has none of its own; from one claim for each answer. */
    static String attributed(List<Claim> heads) {
        Ready ready = new Ready(Verdict.Word.CONFLICT, heads, heads.size() > 1 && oneDay(heads));
        String date = ready.oneDay ? " (" + Phrase.asOf(heads.getFirst()) + ")" : "";
        String accounts = heads.size() > TOLD ? "From " + ready.ends() : Words.sentence(ready.accounts());
        return accounts + date + ".";
    }

    private String words() {
        return switch (word) {
            case SINGLE ->
                Words.sentence(Phrase.counted(heads.getFirst())) + " according to " + Phrase.speaker(heads.getFirst())
                        + " alone" + notes(heads.getFirst());
            case CONSISTENT -> "The sources agree on " + Phrase.counted(heads.getFirst());
            case HEDGE_DEPENDENT -> "Whether the figures agree depends on how the words are read: " + accounts();
            case CONFLICT -> "Accounts differ: " + accounts();
            case UNDETERMINED ->
                "Accounts differ, and it is not known whether they speak of the same moment or scope: " + accounts();
            case REVISION -> "Revised from " + ends();
            case DEVELOPMENT -> "The figure moved from " + ends();
        };
    }

    private String accounts() {
        if (heads.size() > TOLD) {
            return "from " + ends();
        }
        List<String> parts = new ArrayList<>();
        for (Claim claim : heads) {
            String figure = parts.isEmpty() ? Phrase.counted(claim) : Phrase.figure(claim);
            parts.add(figure + " according to " + Phrase.speaker(claim) + notes(claim));
        }
        return Words.list(parts);
    }

    private String ends() {
        return end(heads.getFirst()) + " to " + end(heads.getLast());
    }

    private String end(Claim claim) {
        return Phrase.counted(claim) + " according to " + Phrase.speaker(claim) + notes(claim);
    }

    private String notes(Claim claim) {
        List<String> notes = new ArrayList<>();
        String modality = Phrase.modality(claim);
        if (modality != null) {
            notes.add(modality);
        }
        if (!oneDay) {
            notes.add(Phrase.asOf(claim));
        }
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }
}
