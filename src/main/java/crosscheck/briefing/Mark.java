package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier articles say of one figure of a draft.
 *
 * @param number its place among the marks of its draft, from 1
 * @param anchor its place in the page
 * @param status by its name in {@code check.json}
 * @param label the status as readers see it
 * @param line of the draft's file, from 1
 * @param column in that line, in code points from 1
 * @param claim the figure
 * @param words the figure with hedge and unit, and what it counts
 * @param question understood without the draft
 * @param gist the figure and what became of it, in a few words
 * @param message what is to be said, in one sentence
 * @param ready an attributed sentence of the earlier figures that a careful desk could print, null without any
 * @param replies the earlier figures, latest first
 * @param voices how many independent voices give a figure that agrees
 * @param notes what else is to be known, sentences
 * @param more what is left out of the replies, null when nothing is
 * @param print the same for the same figure of the same draft, though the text around it changes
 * @param ruling what an editor has decided on it, in one sentence; null while nobody has
 */
public record Mark(
        int number,
        String anchor,
        String status,
        String label,
        int line,
        int column,
        ClaimView claim,
        String words,
        String question,
        String gist,
        String message,
        @Nullable String ready,
        List<Reply> replies,
        int voices,
        List<String> notes,
        @Nullable String more,
        String print,
        @Nullable String ruling) {

    public Mark {
        replies = List.copyOf(replies);
        notes = List.copyOf(notes);
    }

    /** Whether it contradicts earlier figures and nobody has decided on that. */
    public boolean contradicts() {
        return status.equals("conflict") && ruling == null;
    }
}
