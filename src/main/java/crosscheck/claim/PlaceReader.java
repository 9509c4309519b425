package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places named in a sentence. */
final class PlaceReader {

    private static final int LONGEST_OWNED = 4;

    private final Line line;
    private final PlaceNames names;
    private final PlaceRoles roles;
    private final CommonPlaces common;

    PlaceReader(Line line) {
        this(line, Map.of());
    }

    /**
     * A reader that knows more places than the gazetteer.
     *
     * @param learned towns that the article itself has introduced, by name
     */
    PlaceReader(Line line, Map<String, Gazetteer.Place> learned) {
        this.line = line;
        this.names = new PlaceNames(line, learned);
        this.roles = new PlaceRoles(line);
        this.common = new CommonPlaces(line, names, roles);
    }

    /** The places in the order of the text, never overlapping. */
    List<PlaceMention> read() {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        PlaceMention dateline = Dateline.of(line);
        if (dateline != null) {
            found.add(dateline);
            at = dateline.to();
        }
        while (at < line.size()) {
            PlaceMention mention = at(at);
            if (mention != null) {
                found.add(mention);
            }
            at = mention == null ? Math.max(at + 1, Seats.end(line, at)) : mention.to();
        }
        return List.copyOf(found);
    }

    private @Nullable PlaceMention at(int index) {
        int seat = Seats.end(line, index);
        if (seat > index) {
            return Seats.isBuilding(line, index)
                    ? PlaceMention.of(line, index, seat, Gazetteer.of(line, index, seat), null, Role.SEAT)
                    : null;
        }
        int end = names.end(index);
        if (end > index && !names.isPart(index, end)) {
            return named(index, end);
        }
        int adjective = Gazetteer.adjectiveEnd(line, index);
        if (adjective > index) {
            int noun = names.suffix(adjective);
            int name = noun > adjective ? names.end(noun) : noun;
            if (name > noun) {
                Gazetteer.Place place = names.place(noun, name);
                return mention(index, name, place, null, role(index, name, place));
            }
            return mention(index, adjective, Gazetteer.of(line, index, adjective), null, Role.ADJECTIVE);
        }
        String refers = PlaceNouns.refers(line.at(index));
        if (refers.equals("everywhere")) {
            return mention(index, index + 1, null, null, Role.IN);
        }
        return refers.equals("nationwide") ? mention(index, index + 1, null, null, Role.AGAIN) : common.at(index);
    }

    private PlaceMention named(int from, int to) {
        int noun = names.suffix(to);
        int start = lead(from);
        Gazetteer.Place place = names.place(from, to);
        int inner =
                noun > to && line.at(noun).is("of") ? Math.max(names.end(noun + 1), names.capitals(noun + 1)) : noun;
        if (inner > noun + 1) {
            return ofPair(start, from, place, noun + 1, inner);
        }
        int end = names.container(noun);
        Gazetteer.Place within = end > noun ? names.containing(noun, end) : null;
        if (line.at(end).is("'s")) {
            int owned = owned(end + 1);
            if (owned > end + 1) {
                return mention(start, owned, place, within, role(start, owned, place));
            }
        }
        return mention(start, end, place, within, role(start, end, place));
    }

    private Role role(int start, int end, Gazetteer.@Nullable Place place) {
        return roles.of(start, end, place == null ? "" : place.kind());
    }

    /** "The Paris suburb of Saint-Denis", "the Saint-Denis suburb of Paris": the smaller of two places, inside the other. */
    private PlaceMention ofPair(int start, int from, Gazetteer.@Nullable Place first, int of, int to) {
        Gazetteer.Place listed = names.place(of, to);
        Gazetteer.Place second = listed == null ? names.town(of, to, first) : listed;
        boolean capital = second != null && second.kind().equals("capital");
        int end = names.container(to);
        return capital
                ? mention(start, end, first, second, role(start, end, first))
                : mention(of, end, second, first, role(from, end, second));
    }

    /** Index after the place noun that a name owns ("Russia's Kursk region", "Gaza City's police headquarters"), the index itself when it owns none. */
    private int owned(int from) {
        int end = names.end(from);
        if (end > from) {
            return names.suffix(end);
        }
        for (int i = from; i < from + LONGEST_OWNED; i++) {
            if (PlaceNouns.has(line.at(i)) && !line.at(i + 1).is("-")) {
                return i + 1;
            }
            if (!line.at(i).isWord()
                    || WordSets.PREPOSITIONS.contains(line.at(i).norm())) {
                return from;
            }
        }
        return from;
    }

    /** Index of the first word of "central and northern Gaza", "the eastern city of Herat", "Kursk, in". */
    private int lead(int from) {
        int start = from;
        while (PlaceNames.isSide(line.at(start - 1))
                || (line.at(start - 1).is("and") && PlaceNames.isSide(line.at(start - 2)))) {
            start--;
        }
        if (line.at(start - 1).is("of")
                && (PlaceNouns.has(line.at(start - 2))
                        || WordSets.PORTIONS.contains(line.at(start - 2).norm()))) {
            start -= 2;
            while (PlaceNames.isSide(line.at(start - 1))
                    || (Gazetteer.adjectiveEnd(line, start - 1) == start
                            && line.at(start - 1).isCapital())) {
                start--;
            }
        }
        return start;
    }

    private PlaceMention mention(
            int from, int to, Gazetteer.@Nullable Place place, Gazetteer.@Nullable Place within, Role role) {
        return PlaceMention.of(line, from, to, place, within, role);
    }
}
