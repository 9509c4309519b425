package crosscheck.group;

import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the independent originators of figures apart: one person under several spellings, one house under several descriptions, what
 * unnamed sources told one outlet, and outlets that print one text are one voice.
 */
final class Voices {

    /** Voices of one group that are looked through for the same originator; later claims of a huge group stand by their description. */
    private static final int MOST = 300;

    /** Sentences that share this many of a hundred stems are copies. */
    private static final int COPY = 80;

    /** Shorter sentences may be alike by chance. */
    private static final int STEMS = 6;

    private final Originators originators;

    Voices(Originators originators) {
        this.originators = originators;
    }

    private record Seat(Profile first, List<Profile> profiles) {}

    List<Voice> of(List<Profile> profiles) {
        List<Seat> seats = new ArrayList<>();
        for (Profile profile : profiles) {
            seats.stream()
                    .limit(MOST)
                    .filter(seat -> seat.profiles().stream().limit(8).anyMatch(p -> one(p, profile)))
                    .findFirst()
                    .ifPresentOrElse(
                            seat -> seat.profiles().add(profile),
                            () -> seats.add(new Seat(profile, new ArrayList<>(List.of(profile)))));
        }
        return seats.stream().map(Voices::voice).toList();
    }

    private boolean one(Profile a, Profile b) {
        return originators.same(a.originator(), b.originator())
                || (a.near(b) && Originators.relayed(a.originator(), b.originator()))
                || copies(a, b);
    }

    /** Whether two articles speak for themselves in one text, as outlets do that print one agency's report. */
    static boolean copies(Profile a, Profile b) {
        if (a.originator().sort() != b.originator().sort()
                || a.words().size() < STEMS
                || b.words().size() < STEMS
                || !a.near(b)) {
            return false;
        }
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        return 100 * shared.size() >= COPY * (a.words().size() + b.words().size() - shared.size());
    }

    private static Voice voice(Seat seat) {
        Set<String> names = new LinkedHashSet<>();
        seat.profiles().stream()
                .map(p -> p.originator().name())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(names::add);
        List<Claim> claims = seat.profiles().stream().map(Profile::claim).toList();
        return new Voice(names.iterator().next(), List.copyOf(names), claims);
    }
}
