package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a figure is a rate over: "a day", "per person", "every month", "an hour", "annually". */
final class Rates {

    /**
     * A rate's denominator.
     *
     * @param per singular, lower case
     * @param span its words
     * @param far whether other words part it from the figure
     */
    record Rate(String per, Span span, boolean far) {}

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> EACH = Set.of("per", "each", "every");
    private static final Map<String, String> PERIODS = new HashMap<>();
    private static final Map<String, String> ADVERBS = new HashMap<>();
    private static final Map<String, String> LEADS = new HashMap<>();
    private static final Set<String> STOPS = Cells.set("rate-stops", "after");
    private static final Set<String> PASSED = Cells.set("rate-stops", "not-passed");
    private static final Set<String> TO_EACH = Set.of("to", "for", "in", "from");
    private static final Set<String> PEOPLE = Set.of("people", "men", "women", "children");
    private static final int REACH = 6;
    private static final int GROUP_REACH = 9;
    private static final int NOUN_WORDS = 3;

    static {
        for (Table.Row row : Table.load("rates").rows()) {
            Map<String, String> into = switch (row.get("class")) {
                case "period" -> PERIODS;
                case "adverb" -> ADVERBS;
                case "lead" -> LEADS;
                default -> throw row.broken("class is period, adverb or lead");
            };
            into.put(row.get("surface"), row.get("per"));
        }
    }

    private Rates() {}

    static @Nullable Rate of(Line line, Draft draft) {
        if (draft.kind() == Kind.AGE) {
            return null;
        }
        Rate after = after(line, draft);
        return after != null ? after : RateLeads.before(line, draft);
    }

    private static @Nullable Rate after(Line line, Draft draft) {
        int start = Math.max(draft.to(), draft.after());
        for (int at = start; at < start + REACH; at++) {
            Rate rate = at(line, at, at > start);
            if (rate != null) {
                return rate;
            }
            boolean stuff = draft.kind() != Kind.FRACTION
                    && line.is(at, "of")
                    && line.word(at + 1)
                    && !line.in(at + 1, ARTICLES);
            boolean passable = (line.word(at) && (stuff || !line.in(at, PASSED)) && line.numeral(at) == null)
                    || line.is(at, "-")
                    || line.is(at, "%");
            if (!passable) {
                break;
            }
        }
        return group(line, start);
    }

    /** "three officers will be assigned to every 100 inmates": a group of so many, after the verb. */
    private static @Nullable Rate group(Line line, int start) {
        for (int at = start; at < start + GROUP_REACH && line.word(at) && line.numeral(at) == null; at++) {
            boolean each = line.in(at, EACH) && line.in(at - 1, TO_EACH);
            int number = line.is(at + 2, "of") ? at + 3 : at + 1;
            if (each && line.numeral(number) != null) {
                return named(line, at, number, false, true);
            }
        }
        return null;
    }

    private static @Nullable Rate at(Line line, int at, boolean far) {
        if (line.is(at, "/") && PERIODS.containsKey(line.norm(at + 1))) {
            return rate(line, PERIODS.get(line.norm(at + 1)), at, at + 2, far);
        }
        if (line.run(at, "per", "capita")) {
            return rate(line, "person", at, at + 2, far);
        }
        int noun = line.hyphen(at) ? at + 1 : at;
        boolean article = line.in(noun, ARTICLES);
        boolean each = line.in(noun, EACH) || line.run(noun, "for", "every") || line.run(noun, "for", "each");
        if (each || article) {
            int named = line.is(noun, "for") ? noun + 2 : noun + 1;
            named = line.hyphen(named) ? named + 1 : named;
            return named(line, at, named, article, far);
        }
        String adverb = ADVERBS.get(line.norm(at));
        return adverb == null || (far && line.word(at + 1) && !line.in(at + 1, STOPS) && !line.is(at + 1, "in"))
                ? null
                : rate(line, adverb, at, at + 1, far);
    }

    private static @Nullable Rate named(Line line, int at, int noun, boolean article, boolean far) {
        String period = PERIODS.get(line.norm(noun));
        boolean stopped = line.in(noun + 1, STOPS) || line.hyphen(noun + 1);
        if (period != null) {
            return stopped ? null : rate(line, period, at, noun + 1, far);
        }
        if (article || (!line.is(noun - 1, "per") && line.numeral(noun) == null)) {
            return null;
        }
        Numeral number = line.numeral(noun);
        if (number == null) {
            return line.word(noun) ? rate(line, singular(line.norm(noun)), at, noun + 1, far) : null;
        }
        int last = number.to();
        while (last < number.to() + NOUN_WORDS && line.word(last + 1) && !isPlural(line, last)) {
            last++;
        }
        return line.word(last) ? rate(line, line.words(line.span(noun, last + 1)), at, last + 1, far) : null;
    }

    private static boolean isPlural(Line line, int at) {
        return line.in(at, PEOPLE) || (line.norm(at).endsWith("s") && !line.capital(at));
    }

    private static String singular(String noun) {
        if (noun.equals("people")) {
            return "person";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }

    private static @Nullable Rate rate(Line line, @Nullable String per, int from, int to, boolean far) {
        return per == null ? null : new Rate(per, line.span(from, to), far);
    }

    static @Nullable String lead(String norm) {
        return LEADS.get(norm);
    }

    static @Nullable Rate lead(Line line, String per, int at) {
        return rate(line, per, at, at + 1, true);
    }
}
