package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a word that may be a unit is one where it stands ("pounds", "points", "degrees", "story"). */
final class UnitContext {

    private static final Set<String> WEIGHT = Cells.set("unit-words", "weight");
    private static final Set<String> PAYMENT = Cells.set("unit-words", "payment");
    private static final Set<String> MARKET = Cells.set("unit-words", "market");
    private static final Set<String> INDEXES = Cells.set("unit-words", "index");
    private static final int LONGEST = 200;
    private static final Set<String> LEAD = Cells.set("unit-words", "lead");
    private static final List<String> ELECTION = List.of(" voters", " poll ", " polls ");
    private static final Set<String> POLL = Cells.set("unit-words", "poll");
    private static final Set<String> GAME = Cells.set("unit-words", "game");
    private static final Set<String> EXTENT = Cells.set("unit-words", "extent");
    private static final Set<String> STUDY = Cells.set("unit-words", "study");

    private static final Set<String> ENDS = Set.of("", ",", ".", ";", ")", "x", "×");
    private static final Set<String> JOINTS = Set.of("and", "to", "or", "by");

    private UnitContext() {}

    /** The match as it is meant here; null when the word is no unit here. */
    static @Nullable Match<Measure> settle(Line line, int number, Match<Measure> found, boolean tied) {
        boolean fits = switch (found.value().form()) {
            case "compound" -> tied;
            case "pound" -> !isMoney(line, number, found);
            case "weight" -> near(line, found.from(), 8, WEIGHT);
            case "recipe" ->
                isSmall(line, number)
                        && (line.is(found.to() - 1, "of") || !line.word(found.to()) || line.is(found.to(), "of"));
            case "data" -> line.digits(number);
            case "science" -> !line.word(found.to()) || line.is(found.to(), "of") || line.is(found.to(), "per");
            case "second" -> !line.is(number, "a");
            case "percent" -> true;
            case "degree" -> !near(line, found.from(), 4, STUDY);
            case "never" -> false;
            default -> true;
        };
        if (!fits) {
            return null;
        }
        return switch (found.value().form()) {
            case "point" -> points(line, found);
            case "degree" -> degrees(line, found);
            default -> found;
        };
    }

    private static boolean isSmall(Line line, int number) {
        Numeral numeral = line.numeral(number);
        return numeral == null || numeral.value().compareTo(BigDecimal.valueOf(20)) <= 0;
    }

    /** Whether "pounds" after this number are money: said by a pound sign, a word of paying, or a scale word. */
    static boolean isMoney(Line line, int number, Match<?> found) {
        if (line.is(found.to(), "sterling")) {
            return true;
        }
        if (near(line, found.from(), 12, WEIGHT) || (line.is(found.to(), "of") && !line.in(found.to() + 1, PAYMENT))) {
            return false;
        }
        Numeral numeral = line.numeral(number);
        return line.articleHas("£")
                || (numeral != null
                        && numeral.scaled()
                        && numeral.scale().precision() - numeral.scale().scale() > 6)
                || near(line, found.from(), 12, PAYMENT);
    }

    /** Points of a market index, of a poll (percentage points), or of a game (plain counts: no unit). */
    private static @Nullable Match<Measure> points(Line line, Match<Measure> found) {
        if (hasIndex(line)) {
            return found;
        }
        if (near(line, found.from(), 60, GAME)) {
            return null;
        }
        Match<Measure> share = new Match<>(Units.get("percentage point"), found.from(), found.to());
        if (line.in(found.to(), LEAD)) {
            return share;
        }
        if (near(line, found.from(), 60, MARKET)) {
            return found;
        }
        return near(line, found.from(), 60, POLL) || isElection(line) ? share : null;
    }

    /** Whether the article is about votes, so that points without any other hint are shares of them. */
    private static boolean isElection(Line line) {
        return ELECTION.stream().anyMatch(line::articleHas);
    }

    /** Whether a market index is named: "S&P", "Dow", "Nasdaq" … */
    static boolean hasIndex(Line line) {
        for (int i = 0; i < Math.min(line.size(), LONGEST); i++) {
            if (line.in(i, INDEXES) || line.run(i, "s", "&", "p")) {
                return true;
            }
        }
        return false;
    }

    /** A temperature when warmth is spoken of; without a scale's name the degree stays as written. */
    private static Match<Measure> degrees(Line line, Match<Measure> found) {
        boolean letter = line.word(found.to()) && line.norm(found.to()).length() == 1;
        if (letter && line.in(found.to(), Set.of("c", "f"))) {
            return new Match<>(Units.get(line.is(found.to(), "c") ? "°C" : "°F"), found.from(), found.to() + 1);
        }
        return found;
    }

    /** Whether a single letter after a number can be a unit: tied to digits, or before a word of extent or the end. */
    static boolean letterFits(Line line, int at) {
        boolean ends = !line.word(at + 1) && !line.digits(at + 1) && !line.is(at + 1, "-") && !line.is(at + 1, "'");
        boolean tied = line.glued(at) && line.digits(at - 1) && !line.is(at + 1, "/") && !line.is(at + 1, "-");
        return switch (line.norm(at)) {
            case "m" ->
                line.glued(at) ? Letters.isMetre(line, at) : !line.capital(at) && (line.in(at + 1, EXTENT) || ends);
            case "k" -> Letters.isKelvin(line, at);
            case "c", "f", "b" -> false;
            case "a", "n", "s", "y", "j" -> false;
            default -> tied || ends || line.in(at + 1, JOINTS) || line.in(at + 1, EXTENT) || line.is(at + 1, "of");
        };
    }

    /** Whether "in" after digits is the inch: tied to them, or before a word of extent or the end. */
    static boolean isInch(Line line, int at) {
        return line.glued(at)
                || line.in(at + 1, EXTENT)
                || line.is(at + 1, "(")
                || (line.in(at + 1, ENDS)
                        && line.norm(at - 1).length() < 4
                        && line.numeral(at - 3) == null
                        && at > 1
                        && line.in(at - 2, Set.of("above", "below", ",", "and")));
    }

    /** Whether a word of the set stands within some lexemes of an index, in the same clause or not. */
    static boolean near(Line line, int index, int reach, Set<String> words) {
        int last = Math.min(line.size(), index + reach);
        for (int i = Math.max(0, index - reach); i < last; i++) {
            if (line.in(i, words)) {
                return true;
            }
        }
        return false;
    }
}
