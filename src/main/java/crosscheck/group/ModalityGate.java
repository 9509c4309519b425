package crosscheck.group;

import crosscheck.claim.Modality;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A forecast is not held against what came, nor what may be against what is, unless they say the same; a plan may be held against either. */
final class ModalityGate implements Gate {

    private static final Set<String> FORECASTS = Set.of("modality.forecast", "modality.expected");

    private final Roles roles;

    ModalityGate(Roles roles) {
        this.roles = roles;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (a.modality() == b.modality()) {
            return null;
        }
        boolean planned = a.modality() == Modality.PLANNED || b.modality() == Modality.PLANNED;
        boolean forecast = !planned && (a.modality() == Modality.POSSIBLE || b.modality() == Modality.POSSIBLE);
        boolean alike = (foretold(a) || foretold(b)) ? a.precise(b) : a.near(b);
        if (forecast && !alike && !decided(a) && !decided(b)) {
            boolean first = a.modality() == Modality.POSSIBLE;
            return Finding.fail("gate.forecast", MeasureGate.words(first ? a : b), MeasureGate.words(first ? b : a));
        }
        return null;
    }

    /** Whether somebody foretold the figure, rather than held it for possible: it may come near the actual one and is another. */
    private static boolean foretold(Profile profile) {
        return FORECASTS.contains(profile.claim().modality().rule());
    }

    /** Whether somebody decides it: a possible figure is then an early word of a plan. */
    private boolean decided(Profile profile) {
        return roles.frame(profile.frame(), Roles.Role.DECIDED);
    }
}
