package crosscheck.briefing;

/**
 * A field that the text of some claims does not give.
 *
 * @param field in words
 * @param claims how many claims lack it
 */
public record Gap(String field, int claims) {}
