package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** Names and sayings with a number inside, from {@code number-names.tsv}: "S&P 500", "24/7", "one another". */
final class FixedNames implements Rule {

    private static final Phrases<Boolean> NAMES = new Phrases<>();

    static {
        for (Table.Row row : Table.load("number-names").rows()) {
            NAMES.add(row.get("surface"), row.get("class").equals("name"));
        }
    }

    @Override
    public String id() {
        return "not.name";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Match<Boolean> found = NAMES.at(line, at);
        if (found == null || (found.value() && !capital(line, found))) {
            return null;
        }
        return line.hyphen(found.to()) && line.numeral(found.to() + 1) != null ? null : new Found.Nothing(found.to());
    }

    private static boolean capital(Line line, Match<Boolean> found) {
        for (int i = found.from(); i < found.to(); i++) {
            if (line.capital(i)) {
                return true;
            }
        }
        return !line.word(found.from()) && !line.word(found.to() - 1);
    }
}
