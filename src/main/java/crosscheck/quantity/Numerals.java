package crosscheck.quantity;

import crosscheck.quantity.NumberWords.Scale;
import crosscheck.quantity.NumberWords.Small;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number at a lexeme: digits, words, mixed numbers, scale words. */
final class Numerals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> ARTICLE = Set.of("a", "an");
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 8, 10, 16);

    private final Line line;
    private final boolean money;
    private final ScaleWords scaleWords;
    private int at;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private @Nullable BigDecimal step;

    private Numerals(Line line, int at, boolean money) {
        this.line = line;
        this.at = at;
        this.money = money;
        this.scaleWords = new ScaleWords(line, money);
    }

    static @Nullable Numeral read(Line line, int index) {
        return new Numerals(line, index, false).read();
    }

    /** As {@link #read(Line, int)}, beside a currency sign, where "b" and "t" are scales too. */
    static @Nullable Numeral readMoney(Line line, int index) {
        return new Numerals(line, index, true).read();
    }

    private @Nullable Numeral read() {
        int from = at;
        if (line.digits(at)) {
            digits();
            return done(from);
        }
        if (!line.word(at)) {
            return null;
        }
        if (part()) {
            return done(from);
        }
        if (line.in(at, ARTICLE) && scaleWords.at(at + 1) != null && !scaleWords.isPlural(at + 1)) {
            at++;
            value = BigDecimal.ONE;
            halves();
            scaled();
            return done(from);
        }
        if (scaleWords.at(at) != null
                && !scaleWords.isPlural(at)
                && !line.norm(at).equals("mil")) {
            value = BigDecimal.ONE;
            scaled();
            return done(from);
        }
        return words() ? done(from) : null;
    }

    private Numeral done(int from) {
        return new Numeral(from, at, value, step, scale);
    }

    // ---- digits

    private void digits() {
        value = java.util.Objects.requireNonNull(line.at(at).value());
        if (value.scale() > 0 && line.norm(at).indexOf('.') >= 0) {
            step = BigDecimal.ONE.movePointLeft(value.scale());
        }
        at++;
        simpleFraction();
        halves();
        scales();
        addSmallerScale();
    }

    /** "2 crore 50 lakh", "1 million 200 thousand". */
    private void addSmallerScale() {
        Numeral more = scale.compareTo(BigDecimal.ONE) > 0 && line.digits(at) && !money ? line.numeral(at) : null;
        if (more != null && more.scaled() && more.value().compareTo(scale) < 0) {
            value = value.add(more.value());
            at = more.to();
            step = more.step();
        }
    }

    /** "2 1/2", "2½", "3/4". */
    private void simpleFraction() {
        if (line.digits(at) && line.integer(at - 1) && !line.norm(at).matches("[0-9].*")) {
            value = value.add(java.util.Objects.requireNonNull(line.at(at).value()));
            at++;
            return;
        }
        boolean tied = line.hyphen(at);
        int mixed = tied ? at + 1 : at;
        mixed = line.in(mixed, AND) && slash(mixed + 1) != null ? mixed + 1 : mixed;
        BigDecimal more = slash(mixed);
        if (more != null && (tied || !line.glued(mixed)) && value.compareTo(HUNDRED) < 0) {
            value = value.add(more);
            at = mixed + 3;
            step = null;
            return;
        }
        BigDecimal alone = slash(at - 1);
        if (alone != null && !line.is(at + 2, "/")) {
            value = alone;
            at += 2;
        }
    }

    private @Nullable BigDecimal slash(int index) {
        int above = line.integerAt(index);
        int below = line.integerAt(index + 2);
        boolean fits = (line.is(index + 1, "/") || line.is(index + 1, "⁄")) && above > 0 && above < below;
        return fits && DENOMINATORS.contains(below) && line.norm(index).length() <= 2
                ? Lexer.fraction(above, below)
                : null;
    }

    /** "two and a half million", "2 and a half", "one-and-a-half". */
    private void halves() {
        int next = line.hyphen(at) ? at + 1 : at;
        if (!line.in(next, AND)) {
            return;
        }
        next = line.hyphen(next + 1) ? next + 2 : next + 1;
        BigDecimal top = BigDecimal.ONE;
        Small small = NumberWords.small(line.norm(next));
        if (small != null && small.type().equals("unit")) {
            top = BigDecimal.valueOf(small.value());
        } else if (!line.in(next, ARTICLE)) {
            return;
        }
        next = line.hyphen(next + 1) ? next + 2 : next + 1;
        int parts = NumberWords.parts(line.norm(next));
        if ((parts > 1
                        && top.intValue() < parts
                        && !line.is(next + 1, "of")
                        && NumberWords.scale(line.norm(next + 1)) == null)
                || (parts > 1 && scaleWords.at(next + 1) != null && scale.compareTo(BigDecimal.ONE) == 0)) {
            value = value.add(Lexer.fraction(top.intValue(), parts).multiply(scale));
            at = next + 1;
            step = null;
        }
    }

    // ---- parts of a large number: half a million, a quarter of a million, three-quarters of a billion

    private boolean part() {
        int next = at;
        int top = 1;
        Small small = NumberWords.small(line.norm(next));
        if (small != null && small.type().equals("unit")) {
            top = small.value();
            next = line.hyphen(next + 1) ? next + 2 : next + 1;
        } else if (line.in(next, ARTICLE)) {
            next++;
        }
        int parts = NumberWords.parts(line.norm(next));
        if ((parts != 2 && parts != 3 && parts != 4) || line.is(next, "fourth")) {
            return false;
        }
        next++;
        next = line.is(next, "of") ? next + 1 : line.hyphen(next) ? next + 1 : next;
        next = line.in(next, ARTICLE) ? line.pastHyphen(next + 1) : next;
        if (scaleWords.at(next) == null || scaleWords.isPlural(next)) {
            return false;
        }
        value = Lexer.fraction(top, parts);
        at = next;
        scales();
        step = null;
        return true;
    }

    // ---- words

    private boolean words() {
        Hundreds first = Hundreds.read(line, at);
        if (first == null) {
            return false;
        }
        value = first.value();
        step = first.step();
        at = first.to();
        halves();
        scales();
        addSmallerGroups();
        return true;
    }

    /** Scale words without a number before them, and what they leave: "a hundred and five", "a thousand and one". */
    private void scaled() {
        boolean hundred = line.is(at, "hundred");
        scales();
        if (hundred && scale.compareTo(BigDecimal.ONE) == 0 && step == null) {
            Hundreds rest = Hundreds.remainder(line, at);
            value = value.add(rest.value());
            at = rest.to();
            scales();
        }
        addSmallerGroups();
    }

    /** "… thousand three hundred and five", "… million, two hundred thousand". */
    private void addSmallerGroups() {
        BigDecimal limit = scale;
        while (limit.compareTo(BigDecimal.ONE) > 0) {
            int back = at;
            BigDecimal kept = scale;
            boolean joined = line.in(at, AND);
            if (joined && addPart(limit)) {
                return;
            }
            at = joined ? at + 1 : line.pastHyphen(at);
            Hundreds group = line.word(at) ? Hundreds.group(line, at) : null;
            at = group == null ? at : group.to();
            BigDecimal more = group == null ? null : group.value();
            Scale next = group == null ? null : scaleWords.bigAt(at);
            BigDecimal factor = next == null ? BigDecimal.ONE : next.value();
            if (more == null
                    || factor.compareTo(limit) >= 0
                    || line.is(at, "point")
                    || (joined && more.compareTo(HUNDRED) >= 0 && next == null)) {
                at = back;
                scale = kept;
                return;
            }
            at += next == null ? 0 : 1;
            value = value.add(more.multiply(factor));
            limit = factor;
            step = null;
        }
    }

    /** "one billion and a half million". */
    private boolean addPart(BigDecimal limit) {
        boolean named = line.in(at + 1, ARTICLE) && NumberWords.parts(line.norm(at + 2)) > 0;
        Numeral part = named ? line.numeral(at + 1) : null;
        if (part == null || part.value().compareTo(limit) >= 0) {
            return false;
        }
        value = value.add(part.value());
        at = part.to();
        step = null;
        return true;
    }

    // ---- scales

    private void scales() {
        BigDecimal product = BigDecimal.ONE;
        while (true) {
            int bracket = line.is(at, "[") ? 1 : 0;
            int next = bracket == 1 ? at + 1 : line.is(at, "-") && line.glued(at) && line.glued(at + 1) ? at + 1 : at;
            Scale more = scaleWords.at(next);
            if (more == null
                    || (bracket == 1 && !line.is(next + 1, "]"))
                    || (next > at && bracket == 0 && more.type().equals("letter"))) {
                break;
            }
            at = next + 1 + bracket;
            product = product.multiply(more.value());
            if (!more.type().equals("hundred") && !more.type().equals("dozen")) {
                scale = scale.multiply(more.value());
                step = (step == null ? BigDecimal.ONE : step).multiply(more.value());
            } else {
                step = null;
            }
            if (more.type().equals("letter") || more.type().equals("dozen")) {
                break;
            }
        }
        value = value.multiply(product);
        if (product.compareTo(BigDecimal.ONE) > 0) {
            halves();
        }
    }
}
