package crosscheck.archive;

/**
 * A finding of a past issue that leaned on an article.
 *
 * @param issue number of the issue
 * @param title of the issue
 * @param printed when the issue was printed
 * @param question the finding's question
 * @param figures as they were printed
 */
public record Leaned(long issue, String title, String printed, String question, String figures) {}
