package crosscheck.briefing;

import crosscheck.evidence.Explanation;
import crosscheck.lexicon.LexiconException;
import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that readers see for the rules of the stages: {@code wording.tsv}. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})\\}");

    private final Map<String, String> sentences = new HashMap<>();

    /** @throws LexiconException when a rule stands twice or its places are not numbered from 0; names file and line */
    Wording(Table table) {
        for (Table.Row row : table.rows()) {
            String sentence = row.get("sentence");
            List<Integer> places = List.copyOf(places(sentence));
            if (!places.isEmpty() && places.getLast() != places.size() - 1) {
                throw row.broken("places must be numbered from {0} without a gap: " + sentence);
            }
            if (sentences.put(row.get("rule"), sentence) != null) {
                throw row.broken("rule " + row.get("rule") + " stands twice");
            }
        }
    }

    static Wording load() {
        return new Wording(Table.load("wording"));
    }

    /** @throws LexiconException when no row knows the rule, or its sentence has another number of places than the rule has operands */
    String sentence(Explanation explanation) {
        String sentence = sentences.get(explanation.rule());
        if (sentence == null) {
            throw new LexiconException("wording.tsv: no sentence for rule " + explanation.rule());
        }
        List<String> operands = explanation.operands();
        if (places(sentence).size() != operands.size()) {
            throw new LexiconException("wording.tsv: " + explanation.rule() + " has " + operands.size()
                    + " operands, its sentence does not: " + sentence);
        }
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(Dates.inWords(operands.get(number(place)))));
    }

    private static SortedSet<Integer> places(String sentence) {
        SortedSet<Integer> places = new TreeSet<>();
        PLACE.matcher(sentence).results().forEach(place -> places.add(number(place)));
        return places;
    }

    private static int number(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }
}
