package crosscheck.briefing;

import java.util.List;

/**
 * Drafts with every figure marked: the one model that every renderer of a check prints.
 *
 * @param title what the page is called
 * @param compared with how much the drafts were compared, in one line
 * @param summary what was found, in one sentence
 * @param sheets one for each draft, in the order of the run
 * @param unreadable what could not be read, one line each
 * @param remarks what was read only in part or left out, one line each
 */
public record Proof(
        String title,
        String compared,
        String summary,
        List<Sheet> sheets,
        List<String> unreadable,
        List<String> remarks) {

    public Proof {
        sheets = List.copyOf(sheets);
        unreadable = List.copyOf(unreadable);
        remarks = List.copyOf(remarks);
    }

    /** The marks of all drafts, in order. */
    public List<Mark> marks() {
        return sheets.stream().flatMap(sheet -> sheet.marks().stream()).toList();
    }
}
