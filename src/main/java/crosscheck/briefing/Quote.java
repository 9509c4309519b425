package crosscheck.briefing;

/**
 * Words of an article and where they stand.
 *
 * @param start first character, in code points of the article's text
 * @param end after the last character, in code points
 * @param text as written
 */
public record Quote(int start, int end, String text) {}
