package crosscheck.render;

import java.security.SecureRandom;

/** Numbers that are the same in every run; the names of embedded font subsets are drawn from them, nothing secret is. */
final class FixedNumbers extends SecureRandom {

    private static final long serialVersionUID = 1;
    private static final long FACTOR = 6_364_136_223_846_793_005L;
    private static final long STEP = 1_442_695_040_888_963_407L;

    private long state;

    FixedNumbers(String seed) {
        super(null, null);
        state = seed.hashCode();
    }

    @Override
    public double nextDouble() {
        state = state * FACTOR + STEP;
        return (state >>> 11) * 0x1.0p-53;
    }
}
