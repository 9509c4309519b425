package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a whole by name: "half", "a third", "two-thirds", "three quarters of", "half an hour", "a quarter-mile". */
final class Fractions implements Rule {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final Set<String> AFTER_HALF = Cells.set("fraction-words", "after-half");
    private static final Set<String> BEFORE = Cells.set("fraction-words", "before");
    private static final Set<String> NOT_BEFORE_HALF = Cells.set("fraction-words", "not-before-half");

    private static final Set<String> SPANS = Set.of("past", "last", "next");
    private static final int HALVES_REACH = 9;

    @Override
    public String id() {
        return "fraction";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        int word = at;
        int top = 1;
        boolean spelled = false;
        NumberWords.Small small = NumberWords.small(line.norm(at));
        if (small != null && !small.type().equals("zero") && small.value() < 20) {
            top = small.value();
            word = line.hyphen(at + 1) ? at + 2 : at + 1;
            spelled = true;
        } else if (line.in(at, ARTICLES)) {
            word = at + 1;
        }
        Found fine = spelled ? finer(line, at, word, top) : null;
        if (fine != null) {
            return fine;
        }
        int parts = NumberWords.parts(line.norm(word));
        if (parts == 0
                || (word == at && parts != 2 && parts != 4)
                || (parts == 2 && spelled && top > 1 && !line.is(word, "halves"))) {
            return null;
        }
        if (line.numeral(at) != null
                && java.util.Objects.requireNonNull(line.numeral(at)).to() > word) {
            return null;
        }
        return reads(line, at, word, top, parts, spelled) ? found(line, at, word, top, parts) : null;
    }

    /** Denominators above twenty: "one twenty-fifth". */
    private static @Nullable Found finer(Line line, int at, int word, int top) {
        NumberWords.Small tens = NumberWords.small(line.norm(word));
        int last = line.is(word + 1, "-") ? word + 2 : word + 1;
        String name = line.norm(last);
        int units = ORDINALS.indexOf(top > 1 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name) + 1;
        if (tens == null || !tens.type().equals("ten") || units == 0) {
            return null;
        }
        BigDecimal value = Lexer.fraction(top, tens.value() + units);
        return new Found.Figure(
                new Draft(at, last + 1, last + 1, Kind.FRACTION, new Amount.Exact(value), null, null, "fraction"));
    }

    private static boolean reads(Line line, int at, int word, int top, int parts, boolean spelled) {
        if (at == 0 && word + 1 == line.size()) {
            return true;
        }
        if (parts == 2 && !spelled) {
            return half(line, at, word);
        }
        boolean of = line.is(word + 1, "of") && !line.run(word + 1, "of", "next");
        boolean hinted = line.in(at - 1, BEFORE) || of;
        if (parts == 4 && line.is(word, "quarters")) {
            return top == 3 && (hinted || line.is(word - 1, "-"));
        }
        if (parts == 4 && !spelled) {
            boolean measured = measure(line, word + 1) != null;
            return (word > at && hinted) || (measured && (word > at || line.hyphen(word + 1)));
        }
        boolean plural = top > 1 && line.norm(word).endsWith("s");
        return spelled
                ? plural
                        || (top == 1
                                && (of || line.is(word - 1, "-") || line.in(at - 1, BEFORE) || !line.word(word + 1)))
                : (hinted || (!line.word(word + 1) && at == 0)) && !line.is(word, "second");
    }

    private static boolean half(Line line, int at, int word) {
        boolean measured = word == at && line.in(word + 1, ARTICLES) && measure(line, word + 2) != null;
        if (measured) {
            return true;
        }
        boolean set = line.in(at - 1, NOT_BEFORE_HALF) && !(line.is(at - 1, "in") && line.is(word + 1, "the"));
        if (set || line.is(word, "halves") || line.hyphen(at - 1)) {
            return false;
        }
        if (word == at && line.in(at - 1, SPANS) && measure(line, word + 1) != null) {
            return true;
        }
        if (line.hyphen(word + 1)) {
            return measure(line, word + 1) != null;
        }
        if (word > at) {
            return line.is(word + 1, "of") || measure(line, word + 1) != null || line.in(at - 1, BEFORE);
        }
        return line.in(word + 1, AFTER_HALF) || line.in(at - 1, BEFORE) || isOtherHalf(line, at);
    }

    /** "half of them male and half female". */
    private static boolean isOtherHalf(Line line, int at) {
        for (int i = at - 2; line.is(at - 1, "and") && i > at - HALVES_REACH; i--) {
            if (line.is(i, "half")) {
                return true;
            }
        }
        return false;
    }

    private static Phrases.@Nullable Match<Measure> measure(Line line, int at) {
        return Units.after(line, at - 1, at);
    }

    private static Found found(Line line, int at, int word, int top, int parts) {
        BigDecimal value = Lexer.fraction(top, parts);
        int next = line.in(word + 1, ARTICLES) ? word + 2 : line.run(word + 1, "of", "a") ? word + 3 : word + 1;
        boolean bare = line.is(word + 1, "of") && next == word + 1;
        Phrases.Match<Measure> unit = bare ? null : measure(line, next);
        if (unit == null) {
            return new Found.Figure(
                    new Draft(at, word + 1, word + 1, Kind.FRACTION, new Amount.Exact(value), null, null, "fraction"));
        }
        return new Found.Figure(SmallerUnits.of(new Draft(
                at,
                word + 1,
                unit.to(),
                unit.value().kind(),
                new Amount.Exact(value),
                null,
                unit.value().unit(),
                "fraction.unit")));
    }
}
