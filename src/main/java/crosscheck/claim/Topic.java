package crosscheck.claim;

import crosscheck.claim.Gazetteer.Place;
import crosscheck.claim.PlaceMention.Role;
import crosscheck.lexicon.Table;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place an article as a whole is about.
 *
 * @param place for the claims that inherit it
 * @param span where it is first named, or the sign that shows it
 */
record Topic(Place place, Span span) {

    String name() {
        return place.name();
    }

    /** An institution that shows a country. */
    private record Sign(List<Piece> words, Place place) {}

    private static final Map<String, List<Sign>> SIGNS = signs();

    /** How many sentences open an article. */
    private static final int OPENING = 3;

    private static final int TITLE = 6;

    private static Map<String, List<Sign>> signs() {
        Map<String, List<Sign>> signs = new HashMap<>();
        for (Table.Row row : Table.load("place-signs").rows()) {
            Place place = Gazetteer.byId(row.get("place"));
            if (place == null) {
                throw row.broken("no place " + row.get("place"));
            }
            List<Piece> words = Line.words(row.get("surface"));
            signs.computeIfAbsent(words.getFirst().text(), w -> new ArrayList<>())
                    .add(new Sign(words, place));
        }
        return signs;
    }

    /**
     * The place that dominates an article, null when none does.
     *
     * @param named the places it names; where a speaker is from counts for nothing
     */
    static @Nullable Topic of(NamedPlaces named, @Nullable String title) {
        List<Line> lines = named.speakers().lines();
        Weights weights = new Weights(named.nesting());
        for (int i = 0; i < lines.size(); i++) {
            int weight = i < OPENING ? 2 : 1;
            for (PlaceMention mention : named.mentions().get(i)) {
                if (!named.speakers().speaks(i, mention.span())) {
                    weights.add(mention, weight * weight(lines.get(i), mention));
                    weights.lead(i < OPENING ? mention.place() : null);
                }
            }
            signs(lines.get(i), weight, weights);
        }
        if (title != null) {
            for (PlaceMention mention : named.inTitle(title)) {
                weights.raise(mention.place(), TITLE);
                weights.lead(mention.place());
            }
        }
        return weights.heaviest();
    }

    /** What a mention weighs; "a suburb of Lyon" hardly speaks for Lyon. */
    private static double weight(Line line, PlaceMention mention) {
        boolean outside = line.at(mention.to() - 1).is("suburb", "suburbs", "outskirts");
        return outside ? 1 : weight(mention.role());
    }

    private static int weight(Role role) {
        return switch (role) {
            case IN -> 8;
            case TO, DATELINE -> 4;
            case HOLDER, OWNER, BESIDE -> 3;
            case OTHER, AGAIN, ADJECTIVE, BARE, SEAT -> 1;
        };
    }

    private static void signs(Line line, int weight, Weights weights) {
        for (int i = 0; i < line.size(); i++) {
            for (Sign sign : SIGNS.getOrDefault(line.at(i).text(), List.of())) {
                if (line.matches(i, sign.words())) {
                    weights.sign(sign.place(), line.span(i, i + sign.words().size()), weight);
                }
            }
        }
    }
}
