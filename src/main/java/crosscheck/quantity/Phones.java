package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Telephone numbers and other chains of digits: "(202) 555-0123", "+44 20 7946 0000", "1-800-555-0199", "dial 911". */
final class Phones implements Rule {

    private static final Set<String> CALLS = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "dial",
            "dialed",
            "dialled",
            "dialing",
            "phone",
            "telephone",
            "tel",
            "hotline",
            "helpline",
            "text",
            "texting",
            "fax");
    private static final Set<String> SERVICES =
            Set.of("911", "999", "112", "111", "101", "988", "000", "411", "311", "211", "1177");

    private static final Set<String> DESK = Set.of(
            "call",
            "calls",
            "caller",
            "callers",
            "system",
            "dispatcher",
            "dispatchers",
            "operator",
            "operators",
            "tape",
            "tapes");

    @Override
    public String id() {
        return "not.phone";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.in(at, CALLS)) {
            int start = line.in(at + 1, Set.of(":", "on", "at", ".")) ? at + 2 : at + 1;
            int end = chain(line, start);
            boolean service = line.in(start, SERVICES);
            boolean second = line.in(start + 1, Set.of("or", "and")) && line.in(start + 2, SERVICES);
            return service
                    ? new Found.Nothing(second ? start + 3 : start + 1)
                    : digits(line, start, end) >= 6 ? new Found.Nothing(end) : null;
        }
        boolean emergency = line.is(at, "911") && line.closed(at + 1);
        if (emergency || (line.in(at, SERVICES) && line.in(at + 1, DESK))) {
            return new Found.Nothing(at + 1);
        }
        boolean opens = line.integer(at)
                || (line.is(at, "(") && line.integer(at + 1))
                || (line.is(at, "+") && line.integer(at + 1));
        if (!opens) {
            return null;
        }
        int end = chain(line, at);
        boolean local = line.norm(at).length() == 3
                && line.hyphen(at + 1)
                && line.norm(at + 2).length() == 4
                && line.integer(at + 2)
                && Units.after(line, at + 2, at + 3) == null;
        boolean plus = line.is(at, "+") && digits(line, at, end) >= 8;
        boolean long3 = groups(line, at, end) >= 3 && digits(line, at, end) >= 9;
        return local || plus || long3 ? new Found.Nothing(end) : null;
    }

    /** The lexeme after groups of digits parted by hyphens, brackets and single spaces. */
    private static int chain(Line line, int from) {
        int at = from;
        while (line.integer(at)
                || (line.in(at, Set.of("-", "–", "(", ")", "+", "."))
                        && (line.integer(at + 1) || line.is(at + 1, "(") || line.is(at + 1, "-")))) {
            at++;
        }
        return at;
    }

    private static int digits(Line line, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += line.integer(i) ? line.norm(i).length() : 0;
        }
        return sum;
    }

    private static int groups(Line line, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += line.integer(i) ? 1 : 0;
        }
        return sum;
    }
}
