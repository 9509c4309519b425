package crosscheck.group;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part is not held against its whole, nor against another part of it. */
final class PartGate implements Gate {

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
        return wholeA != null && wholeA.equals(wholeB)
                ? Finding.fail("gate.parts", MeasureGate.words(a), MeasureGate.words(b))
                : null;
    }

    private static @Nullable String whole(Profile profile) {
        return profile.claim().partOf() == null
                ? null
                : profile.claim().partOf().value();
    }
}
