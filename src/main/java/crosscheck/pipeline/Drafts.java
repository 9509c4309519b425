package crosscheck.pipeline;

import crosscheck.briefing.Opened;
import crosscheck.text.Notice;
import java.util.List;

/**
 * The drafts of a check.
 *
 * @param opened in the order in which they were named
 * @param notices what could not be read, or only in part
 */
public record Drafts(List<Opened> opened, List<Notice> notices) {

    public Drafts {
        opened = List.copyOf(opened);
        notices = List.copyOf(notices);
    }
}
