package crosscheck.group;

import java.util.List;

/** Words the question that a group of claims answers, from the claims' own words. */
final class Questions {

    String of(List<Profile> profiles) {
        return "How many " + SubjectGate.text(profiles.getFirst()) + "?";
    }
}
