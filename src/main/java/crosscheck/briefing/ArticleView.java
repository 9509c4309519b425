package crosscheck.briefing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the briefing names it.
 *
 * @param id unique within the briefing
 * @param file its file, relative to the input that was named
 * @param title its headline, null when none was given
 * @param source who published it, null when unknown
 * @param published null when unknown
 * @param url null when unknown; only http and https links are printed as links
 */
public record ArticleView(
        String id,
        String file,
        @Nullable String title,
        @Nullable String source,
        @Nullable LocalDate published,
        @Nullable String url) {}
