package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that stand for the originators of a question, in the order of their first claim. */
final class Letters {

    private static final int ALPHABET = 26;

    private final Map<String, Integer> voices = new HashMap<>();
    private final boolean several;

    Letters(List<Voice> voices) {
        for (int i = 0; i < voices.size(); i++) {
            for (Claim claim : voices.get(i).claims()) {
                this.voices.put(claim.id(), i);
            }
        }
        several = voices.size() > 1;
    }

    /** The place of a claim's voice among the voices. */
    int voice(Claim claim) {
        return voices.getOrDefault(claim.id(), voices.size());
    }

    /** Null when nobody needs to be told apart, or the letters do not suffice. */
    @Nullable String of(Claim claim) {
        int voice = voice(claim);
        return several && voice < ALPHABET ? String.valueOf((char) ('A' + voice)) : null;
    }
}
