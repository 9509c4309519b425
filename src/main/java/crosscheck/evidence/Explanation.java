package crosscheck.evidence;

import java.util.List;

/**
 * Why something was decided, as a rule and its operands; the sentence for readers is made from it in {@code briefing} alone.
 *
 * @param rule stable id of the rule or gate, for instance {@code gate.part-whole}
 * @param operands what the rule spoke of, in the order in which its sentence names them
 */
public record Explanation(String rule, List<String> operands) {

    public Explanation {
        operands = List.copyOf(operands);
    }

    public static Explanation of(String rule, String... operands) {
        return new Explanation(rule, List.of(operands));
    }
}
