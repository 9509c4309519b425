package crosscheck.group;

import org.jspecify.annotations.Nullable;

/** Two incidents of one kind are told apart by what their articles are about. */
final class StoryGate implements Gate {

    /** Articles less alike than this tell different stories. */
    static final double SAME = 0.10;

    private final Topics topics;

    StoryGate(Topics topics) {
        this.topics = topics;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        return topics.likeness(a.claim().article(), b.claim().article()) >= SAME
                ? null
                : Finding.fail("gate.story", title(a), title(b));
    }

    private static String title(Profile profile) {
        String title = profile.claim().article().title();
        return title == null ? profile.claim().article().id() : title;
    }
}
