package crosscheck.briefing;

import org.jspecify.annotations.Nullable;

/**
 * What a list leaves out, in words.
 *
 * @param onScreen of the page for the screen, null when it is whole
 * @param onPaper of the pages for paper, null when they are whole
 */
public record More(@Nullable String onScreen, @Nullable String onPaper) {

    private static final String DATA = "briefing.json";
    private static final String PAGE = "the HTML page and in briefing.json";

    /** What is left out of a list of which so many are shown. */
    static More of(int all, int screen, int paper) {
        return new More(Words.more(all - screen, DATA), Words.more(all - paper, screen == all ? PAGE : DATA));
    }
}
