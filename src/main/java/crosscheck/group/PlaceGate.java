package crosscheck.group;

import crosscheck.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Only figures of one place, or of a place within the other, are compared. The place of a plan may be where it shall lead, so it does not
 * part a plan from an actual figure; nor does a place that stands in another clause.
 */
final class PlaceGate implements Gate {

    private final Atlas atlas;

    PlaceGate(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = a.place();
        String two = b.place();
        if (one == null || two == null) {
            return a.placeWords().isEmpty() || b.placeWords().isEmpty() ? Finding.unsure("gate.place-unknown") : null;
        }
        if (!a.placed() || !b.placed() || (a.modality() == Modality.PLANNED) != (b.modality() == Modality.PLANNED)) {
            return null;
        }
        return atlas.nested(one, two) || equal(a, b) ? null : Finding.fail("gate.place", text(a), text(b));
    }

    /** Whether one figure of one thing is told: where it is told of, rather than where it is, may be read as its place. */
    private static boolean equal(Profile a, Profile b) {
        boolean thing =
                a.head() != null && a.head().equals(b.head()) && a.stated().overlaps(b.stated());
        return a.precise(b) || (thing && a.telling(b));
    }

    static String text(Profile profile) {
        return profile.claim().place() == null ? "?" : profile.claim().place().value();
    }
}
