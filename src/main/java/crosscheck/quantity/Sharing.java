package crosscheck.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lets the members of a list share the unit of the last: "13, 20, even 30 percent", "from 3.5 to 4.4 percent", "10 by 12 feet". */
final class Sharing {

    private static final Set<String> JOINTS = Cells.set("range-words", "joint");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> LEVEL = Set.of("to", "at", "above", "below");
    private static final Set<String> BY = Set.of("by", "x", "×");
    private static final int REACH = 5;

    private Sharing() {}

    static List<Draft> settle(Line line, List<Draft> drafts) {
        List<Draft> settled = new ArrayList<>(drafts);
        for (int i = settled.size() - 2; i >= 0; i--) {
            Draft next = settled.get(i + 1);
            if (settled.get(i).bare()
                    && next.unit() != null
                    && next.kind() != Kind.RATIO
                    && joined(line, settled.get(i), next)
                    && !restated(line, settled, i)) {
                settled.set(i, settled.get(i).as(next.kind(), next.unit(), next.rule() + ".shared"));
            }
        }
        return levels(line, settled);
    }

    /** "200, or 45 percent, were", "200 – 45 percent – were": a count and its share, no list; "13, 20, or 30 percent" is one. */
    private static boolean restated(Line line, List<Draft> drafts, int i) {
        Draft one = drafts.get(i);
        Draft share = drafts.get(i + 1);
        boolean aside = isDash(line, one.to()) && isDash(line, share.after());
        boolean other = line.run(one.to(), ",", "or");
        boolean listed = i > 0 && drafts.get(i - 1).bare() && joined(line, drafts.get(i - 1), one);
        return share.kind() == Kind.PERCENT && (aside || other) && !listed;
    }

    /** "7 and 10 years old". */
    private static boolean areAges(Line line, Draft one, Draft next) {
        return next.rule().equals("age.old") && line.in(one.to(), Set.of("and", "or")) && next.from() == one.to() + 1;
    }

    private static boolean isDash(Line line, int at) {
        return line.in(at, DASHES) && !line.hyphen(at);
    }

    /** "rose 30 points to 1,650": the level of an index beside its change. */
    private static List<Draft> levels(Line line, List<Draft> drafts) {
        Unit points = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            points = draft.kind() == Kind.INDEX ? draft.unit() : points;
            if (points != null && draft.bare() && line.in(draft.from() - 1, LEVEL) && line.closed(draft.to())) {
                drafts.set(i, draft.as(Kind.INDEX, points, "index.level"));
            }
        }
        return drafts;
    }

    private static boolean joined(Line line, Draft one, Draft next) {
        boolean signBefore = next.kind() == Kind.MONEY && next.rule().equals("money.sign");
        if (signBefore
                || next.from() - one.to() > REACH
                || next.from() == one.to()
                || (next.kind() == Kind.AGE && !line.is(one.to(), "-") && !areAges(line, one, next))) {
            return false;
        }
        boolean sides = next.unit() != null && next.unit().dimension().equals("length");
        for (int i = one.to(); i < next.from(); i++) {
            if (!line.in(i, JOINTS) && !(sides && line.in(i, BY))) {
                return false;
            }
        }
        return true;
    }
}
