package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Currencies.Money;
import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stand for a size: "dozens", "hundreds of thousands", "several hundred", "scores of". */
final class VagueWords implements Rule {

    /**
     * A row of {@code vague.tsv}; all figures in units of one.
     *
     * @param floor the least a careful reader takes it to mean
     * @param firm the median reader's ends
     * @param generous the ends nine readers in ten still allow
     */
    private record Size(BigDecimal floor, Interval firm, Interval generous) {}

    private static final Map<String, Size> PLURALS = new HashMap<>();
    private static final Map<String, Size> FACTORS = new HashMap<>();
    private static final Set<String> NOT_BEFORE_SCORES = Cells.set("vague-words", "not-before-scores");
    private static final Set<String> AFTER_SCORES = Cells.set("vague-words", "after-scores");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    static {
        for (Table.Row row : Table.load("vague").rows()) {
            Size size = new Size(
                    Cells.decimal(row, "floor"),
                    new Interval(Cells.decimal(row, "firm-low"), Cells.decimal(row, "firm-high")),
                    new Interval(Cells.decimal(row, "generous-low"), Cells.decimal(row, "generous-high")));
            (row.get("class").equals("plural") ? PLURALS : FACTORS).put(row.get("surface"), size);
        }
    }

    @Override
    public String id() {
        return "vague";
    }

    static boolean hints(String norm) {
        return PLURALS.containsKey(norm);
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Found few = few(line, at);
        if (few != null || !PLURALS.containsKey(line.norm(at))) {
            return few;
        }
        if ((line.is(at, "scores") && !isScores(line, at)) || line.hyphen(at + 1)) {
            return null;
        }
        BigDecimal factor = BigDecimal.ONE;
        int end = at + 1;
        int next = line.is(end, "of") ? end + 1 : end;
        while (next > end && isPower(line, next)) {
            factor = factor.multiply(
                    Objects.requireNonNull(NumberWords.scale(line.norm(next))).value());
            end = next + 1;
            next = line.is(end, "of") ? end + 1 : end;
        }
        return figure(line, at, end, line.norm(at), factor);
    }

    private static boolean isPower(Line line, int at) {
        NumberWords.Scale scale = NumberWords.scale(line.norm(at));
        return scale != null
                && (scale.type().equals("plural")
                        || (scale.type().equals("word") && line.norm(at).length() > 3));
    }

    /** "a few hundred", "several thousand", "a couple of dozen", "many thousands". */
    private static @Nullable Found few(Line line, int at) {
        int word = line.in(at, ARTICLES) ? at + 1 : at;
        String factor = line.norm(word);
        if (!FACTORS.containsKey(factor)) {
            return null;
        }
        int next = line.is(word + 1, "of") ? word + 2 : word + 1;
        BigDecimal product = BigDecimal.ONE;
        int end = next;
        for (NumberWords.Scale scale = scale(line, end); scale != null; scale = scale(line, end)) {
            product = product.multiply(scale.value());
            end++;
        }
        return end == next ? null : figure(line, at, end, factor, product);
    }

    private static NumberWords.@Nullable Scale scale(Line line, int at) {
        NumberWords.Scale scale = NumberWords.scale(line.norm(at));
        boolean plural = line.is(at, "hundreds");
        return plural
                ? NumberWords.scale("hundred")
                : scale == null
                                || scale.type().equals("letter")
                                || line.norm(at).length() < 4
                        ? null
                        : scale;
    }

    private static Found figure(Line line, int at, int end, String word, BigDecimal factor) {
        Size size = Objects.requireNonNull(PLURALS.getOrDefault(word, FACTORS.get(word)), word);
        Amount amount = new Amount.Vague(size.floor().multiply(factor));
        String rule = "vague." + word;
        int next = line.is(end, "of") ? end + 1 : end;
        Match<Money> money = Currencies.after(line, at, next);
        if (money != null) {
            return new Found.Figure(new Draft(
                    at, end, money.to(), Kind.VAGUE, amount, null, money.value().unit(), rule));
        }
        Match<Measure> unit = Units.after(line, at, next);
        if (unit != null) {
            return new Found.Figure(new Draft(
                    at, end, unit.to(), Kind.VAGUE, amount, null, unit.value().unit(), rule));
        }
        return new Found.Figure(new Draft(at, end, end, Kind.VAGUE, amount, null, null, rule));
    }

    /** "scores of buses", "scores were hurt", but not "he scores", "test scores", "scores of 5". */
    private static boolean isScores(Line line, int at) {
        return line.in(at + 1, AFTER_SCORES) && !line.in(at - 1, NOT_BEFORE_SCORES) && line.numeral(at + 2) == null;
    }

    /** What a vague word allows, scaled from its own floor to the figure's. */
    static Interval interval(String rule, BigDecimal floor, boolean generous) {
        String word = rule.substring(rule.indexOf('.') + 1);
        Size size = Objects.requireNonNull(PLURALS.getOrDefault(word, FACTORS.get(word)), rule);
        BigDecimal factor = floor.divide(size.floor(), java.math.MathContext.DECIMAL64);
        Interval one = generous ? size.generous() : size.firm();
        return new Interval(
                Objects.requireNonNull(one.low()).multiply(factor),
                Objects.requireNonNull(one.high()).multiply(factor));
    }
}
