package crosscheck.group;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part is not held against its whole, nor against another part of it. */
final class PartGate implements Gate {

    private final Map<String, Profile> profiles;

    /**
     * @param profiles of all claims, by claim id
     */
    PartGate(Map<String, Profile> profiles) {
        this.profiles = profiles;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String wholeA = whole(a);
        String wholeB = whole(b);
        if (Objects.equals(wholeA, b.claim().id())) {
            return Finding.fail("gate.part-whole", MeasureGate.words(a), MeasureGate.words(b));
        }
        if (Objects.equals(wholeB, a.claim().id())) {
            return Finding.fail("gate.part-whole", MeasureGate.words(b), MeasureGate.words(a));
        }
        if (wholeA != null && wholeA.equals(wholeB)) {
            return Finding.fail("gate.parts", MeasureGate.words(a), MeasureGate.words(b));
        }
        if (again(wholeA, a, b)) {
            return Finding.fail("gate.part-whole", MeasureGate.words(a), MeasureGate.words(b));
        }
        return again(wholeB, b, a) ? Finding.fail("gate.part-whole", MeasureGate.words(b), MeasureGate.words(a)) : null;
    }

    /** Whether a figure is the whole of another's part told again, in that article or in another one. */
    private boolean again(@Nullable String id, Profile part, Profile other) {
        Profile whole = id == null ? null : profiles.get(id);
        return whole != null
                && whole.measure().equals(other.measure())
                && whole.stated().overlaps(other.stated())
                && !part.stated().overlaps(other.stated())
                && Objects.equals(whole.head(), other.head());
    }

    private static @Nullable String whole(Profile profile) {
        return profile.claim().partOf() == null
                ? null
                : profile.claim().partOf().value();
    }
}
