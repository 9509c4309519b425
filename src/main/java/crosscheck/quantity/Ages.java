package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ages of persons and things: "46-year-old", "aged 18 to 24", "Ana Díaz, 46,", "turned 80", "people over 65". */
final class Ages implements Rule {

    private static final Set<String> OLD = Set.of("old", "olds", "old's");
    private static final Set<String> LEADS = Cells.set("age-words", "lead");
    private static final Set<String> PERSONS = Cells.set("age-words", "person");
    private static final Set<String> NO_NAMES = Cells.set("age-words", "no-name");
    private static final Set<String> GROUPS = Set.of("range", "group", "bracket", "groups", "cohort", "demographic");
    private static final Set<String> GROWN = Set.of("man", "woman", "boy", "girl", "child");
    private static final Set<String> BOUNDS = Set.of("over", "under", "than");
    private static final Set<String> LIST = Set.of(",", "and", "or", "&");
    private static final Set<String> ENDS = Set.of(",", ".", ")", ";", "", "—", "–", ":");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(122);
    private static final int LONGEST_LIST = 12;
    private static final int AGE_REACH = 12;
    private static final Ranges RANGES = new Ranges();

    @Override
    public String id() {
        return "age";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.numeral(at) == null) {
            return null;
        }
        Draft draft = draft(line, at);
        if (draft == null) {
            return null;
        }
        if (draft.kind() == Kind.DURATION) {
            int end = oldEnd(line, draft.after());
            return end == 0
                    ? null
                    : new Found.Figure(
                            draft.as(Kind.AGE, draft.unit(), "age.old").until(end));
        }
        if (draft.kind() != Kind.COUNT
                || draft.amount().low().compareTo(OLDEST) > 0
                || draft.step() != null
                || draft.amount().low().signum() <= 0) {
            return null;
        }
        String rule = rule(line, draft);
        return rule == null
                ? null
                : new Found.Figure(draft.as(Kind.AGE, Units.get("year").unit(), rule));
    }

    private static @Nullable Draft draft(Line line, int at) {
        Found range = RANGES.read(line, at);
        return range instanceof Found.Figure figure ? figure.draft() : Terms.read(line, at);
    }

    private static int oldEnd(Line line, int at) {
        int next = line.hyphen(at) ? at + 1 : at;
        if (line.in(next, OLD)) {
            return next + 1;
        }
        return line.run(at, "of", "age") ? at + 2 : 0;
    }

    private static @Nullable String rule(Line line, Draft draft) {
        int from = draft.from();
        int after = draft.to();
        if (line.in(from - 1, LEADS)
                || (line.in(from - 1, Set.of("between", "from", "over", "under")) && line.in(from - 2, LEADS))
                || line.run(from - 3, "the", "age", "of")
                || line.run(from - 2, "age", "of")
                || line.run(from - 2, "ages", "of")) {
            return line.word(after) && line.hyphen(after) ? null : "age.aged";
        }
        if (line.is(from - 2, "age") && line.hyphen(from - 1)) {
            return "age.aged";
        }
        if (line.in(after, Set.of("yo", "y.o.", "y/o"))) {
            return "age.old";
        }
        if (line.is(from - 1, ",") && line.in(after, ENDS) && !line.glued(from) && isNamed(line, from - 2)) {
            return "age.apposition";
        }
        boolean then = line.in(from - 1, Set.of("then", "now")) && line.is(from - 2, ",") && isNamed(line, from - 3);
        if (then && line.in(after, ENDS)) {
            return "age.state";
        }
        if (isListed(line, from, after)) {
            return "age.list";
        }
        if (line.is(from - 1, "(")
                && line.is(after, ")")
                && line.capital(from - 2)
                && line.capital(from - 3)
                && draft.low().intValue() > 9) {
            return "age.brackets";
        }
        if (line.in(from - 1, BOUNDS)
                && line.in(line.is(from - 1, "than") ? from - 3 : from - 2, PERSONS)
                && (line.closed(after)
                        || line.norm(after).endsWith("ing")
                        || line.norm(after).endsWith("ed"))
                && !line.hyphen(after)) {
            return "age.bound";
        }
        boolean group = line.run(after, "and", "older")
                || line.run(after, "and", "younger")
                || line.run(after, "or", "older")
                || line.run(after, "or", "younger")
                || (line.in(from - 2, PERSONS) && line.run(after, "and", "over"));
        if (group) {
            return "age.group";
        }
        boolean young = line.run(from - 3, "as", "young", "as") || line.run(from - 3, "as", "old", "as");
        boolean range = draft.amount() instanceof Amount.Range
                && ((line.in(from - 1, PERSONS) && line.in(after, ENDS))
                        || (line.is(from - 1, "those") && line.hyphen(from + 1)));
        if (young || range) {
            return "age.aged";
        }
        if (isGroup(line, after) || (line.is(from - 1, "of") && line.in(from - 2, GROWN) && line.in(after, ENDS))) {
            return "age.group";
        }
        if (isMovedAge(line, from, after)) {
            return "age.moved";
        }
        boolean state = line.in(from - 1, Set.of("is", "was", "just", "at"))
                && line.in(from - 2, Set.of("he", "she", "who", "died", "dies", "dead"));
        boolean named = line.is(from - 1, "was") && line.capital(from - 2) && line.is(from - 3, "when");
        boolean contracted = line.in(from - 1, Set.of("he's", "she's", "i'm"));
        return ((state || contracted || named) && line.in(after, ENDS))
                        || (line.run(from - 2, "he", "was") && line.is(after, "when"))
                        || (line.run(from - 2, "she", "was") && line.is(after, "when"))
                        || (line.run(from - 2, "i", "was") && line.is(after, "when"))
                ? "age.state"
                : null;
    }

    /** "the 25-64 age range", "18-to-24 age group". */
    private static boolean isGroup(Line line, int after) {
        int age = line.hyphen(after) ? after + 1 : after;
        return line.is(age, "age") && line.in(age + 1, GROUPS);
    }

    /** "raised the age for tobacco from 18 to 21": both numbers. */
    private static boolean isMovedAge(Line line, int from, int after) {
        boolean first = line.is(from - 1, "from") && line.is(after, "to") && line.numeral(after + 1) != null;
        boolean second = line.is(from - 1, "to") && line.numeral(from - 2) != null && line.is(from - 3, "from");
        for (int i = from - 1; (first || second) && i > from - AGE_REACH; i--) {
            if (line.is(i, "age") || line.is(i, "ages")) {
                return true;
            }
        }
        return false;
    }

    /** "ages 5, 7 and 10", "her sons, 5 and 10, …": the members of a list of ages. */
    private static boolean isListed(Line line, int from, int after) {
        int start = from;
        while (from - start < LONGEST_LIST
                && (line.in(start - 1, LIST) || (line.numeral(start - 1) != null && start < from))) {
            start--;
        }
        boolean dash = line.is(after, "-") && !line.glued(after);
        boolean ends = dash || line.in(after, ENDS) || (line.in(after, LIST) && line.numeral(after + 1) != null);
        boolean more = start < from - 1 || line.in(after, LIST);
        boolean named = line.is(start, ",") && isNamed(line, start - 1) && line.in(start - 1, PERSONS);
        return ends && more && ((start < from && line.in(start - 1, LEADS)) || named);
    }

    /** Whether a person is named just before: a capitalised name that is no month, day or place word, or a person noun. */
    private static boolean isNamed(Line line, int at) {
        int name = line.is(at, ".") || line.is(at, "\"") || line.is(at, ")") ? at - 1 : at;
        if (line.in(name, PERSONS)) {
            return true;
        }
        int last = line.hyphen(name - 1) ? name - 2 : name;
        return line.word(last) && line.capital(last) && !line.in(name, NO_NAMES);
    }
}
