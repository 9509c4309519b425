package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import org.jspecify.annotations.Nullable;

/** Places without a name in the gazetteer: "near the border", "in the town of Re", "at a school near Derna", "there". */
final class CommonPlaces {

    private static final int LONGEST = 5;

    private final Line line;
    private final PlaceNames names;
    private final PlaceRoles roles;

    CommonPlaces(Line line, PlaceNames names, PlaceRoles roles) {
        this.line = line;
        this.names = names;
        this.roles = roles;
    }

    /** The place that begins at an index, null when none does. */
    @Nullable PlaceMention at(int index) {
        if (isThere(index)) {
            return mention(index, index + 1, null, null, Role.AGAIN);
        }
        if (isOwner(index)) {
            return mention(index, index + 1, null, null, Role.OWNER);
        }
        return opens(index) ? led(index) : null;
    }

    /** "Three hospitals there", not "there were". */
    private boolean isThere(int index) {
        Piece next = line.at(index + 1);
        return line.at(index).is("there")
                && index > 1
                && line.at(index - 1).isWord()
                && !WordSets.PREPOSITIONS.contains(line.at(index - 1).norm())
                && !WordSets.STOPS.contains(line.at(index - 1).norm())
                && SpeechVerbs.of(line.at(index - 1)) == null
                && (next.isBreak() || WordSets.PREPOSITIONS.contains(next.norm()))
                && !line.at(index - 1).is("out", "been", "be", "not");
    }

    /** "The state's 27 districts", "the nation's death toll". */
    private boolean isOwner(int index) {
        String refers = PlaceNouns.refers(line.at(index));
        return line.at(index - 1).is("the")
                && line.at(index + 1).is("'s")
                && (refers.equals("country") || refers.equals("region") || refers.equals("city"));
    }

    /** Whether a preposition of place and at most an article stand before an index. */
    private boolean opens(int index) {
        int before = line.at(index - 1).is("the", "a", "an", "that") ? index - 2 : index - 1;
        boolean article = line.at(index - 1).is("the");
        return WordSets.REST.contains(line.at(before).norm())
                || (article
                        && (line.at(before).is("to", "into", "on", "of", "through")
                                || (line.at(index).isCapital()
                                        && WordSets.REACHING.contains(
                                                line.at(before).norm()))))
                || (article
                        && isSame(index)
                        && WordSets.PREPOSITIONS.contains(line.at(before).norm()));
    }

    /** "The same area": the place that was named last. */
    private boolean isSame(int index) {
        return line.at(index).is("same")
                && !PlaceNouns.refers(line.at(index + 1)).isEmpty();
    }

    private @Nullable PlaceMention led(int index) {
        if (isSame(index)) {
            return mention(index, index + 2, null, null, Role.AGAIN);
        }
        Piece first = line.at(index);
        if (!first.isWord()
                || first.isDigit()
                || WordSets.isTime(first)
                || WordSets.NUMBERS.contains(first.norm())
                || WordSets.DETERMINERS.contains(first.norm())
                || (PlaceNames.isSide(first) && names.end(index + 1) > index + 1)) {
            return null;
        }
        int to = index;
        while (to < index + LONGEST && line.at(to).isWord() && !PlaceNouns.has(line.at(to)) && goesOn(to)) {
            to++;
        }
        if (isNoun(to) && !line.at(to + 1).is("-")) {
            Role role = roles.of(index, to + 1, "");
            if (role != Role.BESIDE && role != Role.OTHER) {
                return noun(index, names.suffix(to), role);
            }
        }
        int capitals = names.capitals(index);
        int end = names.container(capitals);
        if (capitals == index || end == capitals) {
            return null;
        }
        Gazetteer.Place within = names.containing(capitals, end);
        return mention(index, end, names.town(index, capitals, within), within, Role.IN);
    }

    /** Whether a common noun for a place stands there, or ends a name that does not go on ("Bellevue Hospital", not "Wall Street Journal"). */
    private boolean isNoun(int at) {
        Piece word = line.at(at);
        boolean name = word.isCapital()
                && (word.is("capital", "market", "state", "island", "house")
                        || line.at(at + 1).isCapital());
        return PlaceNouns.has(word) && !name;
    }

    private boolean goesOn(int at) {
        Piece word = line.at(at);
        return !WordSets.PREPOSITIONS.contains(word.norm())
                && !WordSets.STOPS.contains(word.norm())
                && !WordSets.AUXILIARIES.contains(word.norm())
                && !WordSets.DETERMINERS.contains(word.norm())
                && !word.is("and")
                && !word.isDigit();
    }

    private @Nullable PlaceMention noun(int from, int to, Role role) {
        Piece head = line.at(to - 1);
        boolean bare = to - from == 1;
        boolean definite = line.at(from - 1).is("the", "that");
        boolean named = line.at(to).is("of") && line.at(to + 1).isCapital();
        String refers = PlaceNouns.refers(head);
        if (bare && definite && !named && !refers.isEmpty() && !refers.equals("self")) {
            return mention(from, to, null, null, Role.AGAIN);
        }
        boolean narrowed = line.words().subList(from, to).stream()
                .anyMatch(w -> w.isCapital() || WordSets.SIDES.contains(w.norm()));
        if (!narrowed && !named && !(definite && refers.equals("self"))) {
            return bare(from, to, role);
        }
        int in = line.at(to).is("in") && line.at(to - 1).isCapital() ? names.end(to + 1) : to;
        if (in > to + 1) {
            Gazetteer.Place around = names.place(to + 1, in);
            return mention(from, in, around, null, role);
        }
        int of = line.at(to).is("of") ? to + 1 : to;
        int end = of > to ? Math.max(names.end(of), names.capitals(of)) : to;
        int whole = end > of ? names.container(end) : to;
        Gazetteer.Place within = whole > end ? names.containing(end, whole) : null;
        Gazetteer.Place place = end > of ? names.place(of, Math.max(of + 1, names.end(of))) : null;
        boolean town = place == null && end > of;
        return mention(from, whole, town ? names.town(of, end, within) : place, within, role);
    }

    /** "In a side street", "at a school near Derna": a place without a name of its own. */
    private @Nullable PlaceMention bare(int from, int to, Role role) {
        boolean led =
                line.at(from - 1).is("a", "an", "the") && line.at(from - 2).is("in", "at", "inside", "near", "outside");
        if (!led || line.at(to - 1).isCapital()) {
            return null;
        }
        int end = line.at(to).is("in", "near", "outside") ? names.end(to + 1) : to;
        return end > to + 1
                ? mention(from, end, names.place(to + 1, end), null, role)
                : mention(from, to, null, null, Role.BARE);
    }

    private PlaceMention mention(
            int from, int to, Gazetteer.@Nullable Place place, Gazetteer.@Nullable Place within, Role role) {
        return PlaceMention.of(line, from, to, place, within, role);
    }
}
