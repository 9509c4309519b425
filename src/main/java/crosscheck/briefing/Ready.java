package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Writes the sentence that a careful desk could print of a question: who gives which figure, in what mode and as of when. */
final class Ready {

    /** So many answers are told one by one; of more, only the ends. */
    private static final int TOLD = 4;

    private Ready() {}

    /** @param heads one claim for each answer, in the order of the page */
    static String sentence(Verdict.Word word, List<Claim> heads) {
        Claim first = heads.getFirst();
        Claim last = heads.getLast();
        return switch (word) {
            case SINGLE ->
                Words.sentence(Phrase.speaker(first)) + " alone gives " + Phrase.counted(first) + mode(first) + ".";
            case CONSISTENT -> "The sources agree on " + Phrase.counted(first) + ".";
            case HEDGE_DEPENDENT -> "Whether the figures agree depends on how the words are read: " + told(heads) + ".";
            case CONFLICT ->
                heads.size() <= TOLD
                        ? "Accounts differ: " + told(heads) + "."
                        : "Figures range from " + end(first) + " to " + end(last) + ".";
            case UNDETERMINED ->
                "Accounts differ, and it is not known whether they speak of the same moment or scope: "
                        + (heads.size() <= TOLD ? told(heads) : end(first) + " to " + end(last)) + ".";
            case REVISION ->
                Words.sentence(Phrase.speaker(last)) + " has given both " + end(first, false) + " and, later, "
                        + end(last, false) + ".";
            case DEVELOPMENT -> "The figure moved from " + end(first) + " to " + end(last) + ".";
        };
    }

    private static String told(List<Claim> heads) {
        List<String> parts = new ArrayList<>();
        for (Claim claim : heads.subList(0, Math.min(TOLD, heads.size()))) {
            String figure = parts.isEmpty() ? Phrase.counted(claim) : Phrase.figure(claim);
            parts.add(Phrase.speaker(claim) + " gives " + figure + mode(claim));
        }
        return Words.list(parts);
    }

    private static String end(Claim claim) {
        return end(claim, true);
    }

    private static String end(Claim claim, boolean speaker) {
        List<String> notes = new ArrayList<>();
        if (speaker) {
            notes.add(Phrase.speaker(claim));
        }
        notes.addAll(notes(claim));
        return Phrase.counted(claim) + " (" + String.join(", ", notes) + ")";
    }

    private static String mode(Claim claim) {
        return " (" + String.join(", ", notes(claim)) + ")";
    }

    private static List<String> notes(Claim claim) {
        List<String> notes = new ArrayList<>();
        String modality = Phrase.modality(claim);
        if (modality != null) {
            notes.add(modality);
        }
        notes.add(Phrase.asOf(claim));
        return notes;
    }
}
