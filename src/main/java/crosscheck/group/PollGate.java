package crosscheck.group;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Each poll asks a public of its own: what two find is not held against each other, unless one house made both or they found the same. A rate
 * that an office measures by a survey is no poll.
 */
final class PollGate implements Gate {

    private static final Pattern POLL =
            Pattern.compile("\\b(?:poll(?:s|ed|ing|sters?)?|surveys?|surveyed)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean polls = a.measure().equals("share") && polled(a) && polled(b);
        return polls && !a.near(b) && !oneHouse(a, b)
                ? Finding.fail("gate.poll", MeasureGate.words(a), MeasureGate.words(b))
                : null;
    }

    private static boolean polled(Profile profile) {
        String sentence =
                profile.claim().article().at(profile.claim().sentence().span());
        return !"rates".equals(profile.countClass()) && POLL.matcher(sentence).find();
    }

    private static boolean oneHouse(Profile a, Profile b) {
        return !Collections.disjoint(names(a), names(b));
    }

    /** What a pollster is called, without the words that every poll is called by. */
    private static Set<String> names(Profile profile) {
        return profile.originator().tokens().stream()
                .filter(word -> !POLL.matcher(word).matches())
                .collect(Collectors.toUnmodifiableSet());
    }
}
