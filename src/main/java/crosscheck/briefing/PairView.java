package crosscheck.briefing;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why two claims stand together or apart, in words.
 *
 * @param a the earlier in the run's order
 * @param b the later
 * @param first the earlier claim's figure with its hedge, unit and what it counts
 * @param second the later claim's
 * @param together whether they answer one question
 * @param gates every gate in order
 * @param features what speaks for one question (above zero) and against it (below)
 * @param score what the features add up to
 * @param enough the score from which on a pair is put together
 */
public record PairView(
        ClaimView a,
        ClaimView b,
        String first,
        String second,
        boolean together,
        List<GateView> gates,
        List<FeatureView> features,
        BigDecimal score,
        BigDecimal enough) {

    public PairView {
        gates = List.copyOf(gates);
        features = List.copyOf(features);
    }

    /**
     * What one gate says.
     *
     * @param name as {@code explain} prints it ("subject")
     * @param outcome "passes", "cannot say" or "apart"
     * @param sentence why; empty when the claims pass
     */
    public record GateView(String name, String outcome, String sentence) {}

    /**
     * What one feature adds.
     *
     * @param name as {@code explain} prints it ("counted")
     * @param contribution to the score
     * @param words what was compared, empty when the name says it all
     */
    public record FeatureView(String name, BigDecimal contribution, String words) {}
}
