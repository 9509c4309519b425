package crosscheck.group;

import org.jspecify.annotations.Nullable;

/** Only figures of one party or population are compared: North Korean losses are not Russian ones. */
final class ActorGate implements Gate {

    private final Atlas atlas;

    ActorGate(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = a.actor();
        String two = b.actor();
        if (one == null || two == null || atlas.nested(one, two)) {
            return null;
        }
        return Finding.fail("gate.actor", one, two);
    }
}
