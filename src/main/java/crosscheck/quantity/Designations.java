package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that name one of a series: "Route 9", "Boeing 737-300", "page 3", "Resolution 2254", "No. 10", "Formula One". */
final class Designations implements Rule {

    private static final Phrases<String> LEADS = new Phrases<>();
    private static final Set<String> TRIMS = Set.of("max", "plus", "pro", "mini", "ultra", "dreamliner", "neo", "lite");
    private static final Set<String> ALWAYS = Set.of("always", "series");
    private static final Set<String> AND_OR = Set.of("and", "or");
    private static final Set<String> JOINTS = Set.of("and", "or", "to", "-", "–", "&", ",", "through", "/");

    static {
        for (Table.Row row : Table.load("designations").rows()) {
            LEADS.add(row.get("surface"), row.get("class"));
        }
    }

    @Override
    public String id() {
        return "not.designation";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.is(at, "#") && line.digits(at + 1)) {
            return new Found.Nothing(at + 2);
        }
        Match<String> lead = line.numeral(at) != null && line.digits(at) ? null : LEADS.at(line, at);
        if (lead == null || !fits(line, lead)) {
            return null;
        }
        int start = line.is(lead.to(), ".") || line.is(lead.to(), "-") || line.is(lead.to(), "#")
                ? lead.to() + 1
                : lead.to();
        Numeral number = line.numeral(start);
        if (number == null || number.scaled() || line.in(start, Set.of("a", "an", "half"))) {
            return null;
        }
        return counts(line, lead, start, number) ? null : new Found.Nothing(tail(line, lead, number.to()));
    }

    private static boolean fits(Line line, Match<String> lead) {
        return switch (lead.value()) {
            case "capital" -> line.capital(lead.from());
            case "series" -> isSeries(line, lead.to());
            default -> true;
        };
    }

    /** "years two through 10": the second number shows that the first one names. */
    private static boolean isSeries(Line line, int at) {
        Numeral first = line.numeral(at);
        return first != null && line.is(first.to(), "through") && line.numeral(first.to() + 1) != null;
    }

    /** "in round 12 people …": after a lower-case lead a number with a noun counts; so does any with separators or a unit. */
    private static boolean counts(Line line, Match<String> lead, int start, Numeral number) {
        boolean grouped = line.norm(start).indexOf(',') > 0 && !ALWAYS.contains(lead.value());
        boolean spelled =
                line.word(start) && !line.capital(start) && !ALWAYS.contains(lead.value()) && !isSeries(line, start);
        boolean noun = !line.capital(lead.from())
                && !ALWAYS.contains(lead.value())
                && line.word(number.to())
                && !line.glued(number.to())
                && !line.capital(number.to())
                && line.norm(number.to()).length() > 3
                && line.norm(number.to()).endsWith("s");
        boolean unit =
                Units.after(line, start, number.to()) != null || Currencies.after(line, start, number.to()) != null;
        return grouped || spelled || noun || (unit && !ALWAYS.contains(lead.value())) || line.is(number.to(), "people");
    }

    /** "Articles 5 and 6", "737-800s", "3 of 12", "Room 12A". */
    private static int tail(Line line, Match<String> lead, int from) {
        int at = from;
        while (line.glued(at)
                && (line.word(at)
                        || line.digits(at)
                        || (line.hyphen(at) && (line.digits(at + 1) || line.capital(at + 1))))) {
            at++;
        }
        if (isSeries(line, lead.to())) {
            return at + 2;
        }
        if (line.in(at, TRIMS) && line.capital(at)) {
            at = line.integer(at + 1) ? at + 2 : at + 1;
        }
        for (int next = member(line, lead, at); next > 0; next = member(line, lead, at)) {
            at = next + 1;
        }
        boolean pages = line.is(at, "of") && line.integer(at + 1) && (!line.word(at + 2) || line.capital(at + 2));
        return pages ? at + 2 : at;
    }

    /** The next member of a list of names ("Grades 3, 5, and 9"), 0 when none follows. */
    private static int member(Line line, Match<String> lead, int at) {
        boolean comma = line.is(at, ",");
        int next = comma && line.in(at + 1, AND_OR) ? at + 2 : at + 1;
        boolean member = line.in(at, JOINTS)
                && line.integer(next)
                && line.norm(next).length() <= 4
                && line.closed(next + 1)
                && (!comma || line.norm(lead.to() - 1).endsWith("s"));
        return member ? next : 0;
    }
}
