package crosscheck.briefing;

/**
 * A stretch of a quotation.
 *
 * @param text as written
 * @param marked whether it is a figure of the question at hand
 */
public record Piece(String text, boolean marked) {}
