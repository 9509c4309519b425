package crosscheck.group;

import java.math.BigDecimal;

/**
 * One thing that speaks for or against two claims answering the same question.
 *
 * @param name stable name ("counted", "place", "topic")
 * @param contribution what it adds to the pair's score, negative when it speaks against
 * @param words what was compared, for the reader
 */
public record Feature(String name, BigDecimal contribution, String words) {}
