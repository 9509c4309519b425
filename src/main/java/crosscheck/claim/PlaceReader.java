package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places named in a sentence. */
final class PlaceReader {

    private final Line line;
    private final Map<String, Gazetteer.Place> learned;

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
        this.learned = learned;
    }

    /** The places in the order of the text, never overlapping. */
    List<PlaceMention> read() {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            PlaceMention mention = at(at);
            if (mention != null) {
                found.add(mention);
            }
            at = mention == null ? at + 1 : mention.to();
        }
        return List.copyOf(found);
    }

    private @Nullable PlaceMention at(int index) {
        int end = nameEnd(index);
        if (end > index && !partOfName(index, end)) {
            return named(index, end);
        }
        int adjective = Gazetteer.adjectiveEnd(line, index);
        if (adjective > index) {
            return mention(index, adjective, Gazetteer.of(line, index, adjective), null, Role.ADJECTIVE);
        }
        if (PlaceNouns.refers(line.at(index)).equals("everywhere")) {
            return mention(index, index + 1, null, null, Role.IN);
        }
        return opens(index) ? unlisted(index) : null;
    }

    /** Index after the place name that begins at an index, by the gazetteer or the article; the index itself when none does. */
    private int nameEnd(int index) {
        int end = Gazetteer.nameEnd(line, index);
        for (int to = Math.min(line.size(), index + 4); to > index && end == index && !learned.isEmpty(); to--) {
            end = learned.containsKey(line.text(index, to)) ? to : index;
        }
        return end;
    }

    private Gazetteer.@Nullable Place place(int from, int to) {
        Gazetteer.Place known = Gazetteer.of(line, from, to);
        return known == null ? learned.get(line.text(from, to)) : known;
    }

    /** Whether a preposition of place and at most an article stand before an index. */
    private boolean opens(int index) {
        int before = line.at(index - 1).is("the", "a", "an") ? index - 2 : index - 1;
        return WordSets.REST.contains(line.at(before).norm())
                || (line.at(before).is("to", "into", "on", "of")
                        && line.at(index - 1).is("the"));
    }

    /** Whether the name is a piece of a longer one: a person's, a team's, a newspaper's. */
    private boolean partOfName(int from, int to) {
        Piece before = line.at(from - 1);
        Piece after = line.at(to);
        boolean personBefore = before.isCapital()
                && before.isWord()
                && !before.isDigit()
                && !WordSets.OPENERS.contains(before.norm())
                && !WordSets.SIDES.contains(before.norm())
                && !WordSets.isTime(before)
                && !WordSets.PREPOSITIONS.contains(before.norm())
                && Gazetteer.adjectiveEnd(line, from - 1) == from - 1
                && !PlaceNouns.has(before);
        boolean nameAfter = after.isCapital()
                && after.isWord()
                && !PlaceNouns.has(after)
                && !WordSets.isTime(after)
                && Gazetteer.nameEnd(line, to) == to
                && !after.isDigit();
        return personBefore
                || nameAfter
                || (after.is("-") && line.at(to + 1).isCapital() && Gazetteer.nameEnd(line, to + 1) == to + 1);
    }

    private PlaceMention named(int from, int to) {
        int noun = suffix(to);
        int start = lead(from);
        Gazetteer.Place place = place(from, to);
        int inner = noun > to && line.at(noun).is("of") ? Math.max(nameEnd(noun + 1), capitals(noun + 1)) : noun;
        if (inner > noun + 1) {
            return ofPair(start, from, place, noun + 1, inner);
        }
        int end = container(noun);
        Gazetteer.Place within = end > noun ? containing(noun, end) : null;
        if (line.at(end).is("'s")) {
            int owned = owned(end + 1);
            if (owned > end + 1) {
                return mention(start, owned, place, within, role(start, owned));
            }
        }
        return mention(start, end, place, within, role(start, end));
    }

    /** "The Paris suburb of Saint-Denis", "the Saint-Denis suburb of Paris": the smaller of two places, inside the other. */
    private PlaceMention ofPair(int start, int from, Gazetteer.@Nullable Place first, int of, int to) {
        Gazetteer.Place listed = place(of, to);
        Gazetteer.Place second = listed == null ? town(of, to, first) : listed;
        boolean capital = second != null && second.kind().equals("capital");
        int end = container(to);
        return capital
                ? mention(start, end, first, second, role(start, end))
                : mention(of, end, second, first, role(from, end));
    }

    private Gazetteer.@Nullable Place containing(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            int to = nameEnd(i);
            if (to > i) {
                return place(i, to);
            }
        }
        return null;
    }

    /** "region", "Oblast", "airport" behind a name. */
    private int suffix(int to) {
        int end = to;
        while (PlaceNouns.has(line.at(end)) && end - to < 2) {
            end++;
        }
        return end;
    }

    /** ", California" behind a town. */
    private int container(int to) {
        if (!line.at(to).is(",")) {
            return to;
        }
        int from = line.at(to + 1).is("in") ? to + 2 : to + 1;
        int end = Gazetteer.nameEnd(line, from);
        boolean closes = line.at(end).isBreak() || !line.at(end).isCapital();
        return end > from && closes && !line.at(end).is("and", "'s") ? end : to;
    }

    /** The place noun that a name owns ("Russia's Kursk region", "Gaza City's police headquarters"). */
    private int owned(int from) {
        int end = Gazetteer.nameEnd(line, from);
        if (end > from) {
            return suffix(end);
        }
        for (int i = from; i < from + 4; i++) {
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
        while (WordSets.SIDES.contains(line.at(start - 1).norm())
                || (line.at(start - 1).is("and")
                        && WordSets.SIDES.contains(line.at(start - 2).norm()))) {
            start--;
        }
        if (line.at(start - 1).is("of")
                && (PlaceNouns.has(line.at(start - 2))
                        || line.at(start - 2)
                                .is(
                                        "north", "south", "east", "west", "part", "parts", "heart", "center", "centre",
                                        "streets", "most", "much", "all"))) {
            start -= 2;
            while (WordSets.SIDES.contains(line.at(start - 1).norm())
                    || (Gazetteer.adjectiveEnd(line, start - 1) == start
                            && line.at(start - 1).isCapital())) {
                start--;
            }
        }
        return start;
    }

    private Role role(int start, int end) {
        int before = start - 1;
        while (line.at(before).is("the", "a", "an")
                || WordSets.SIDES.contains(line.at(before).norm())) {
            before--;
        }
        if (line.at(before).is("'s") && Gazetteer.nameEnd(line, before - 1) == before) {
            before -= 2;
        }
        Piece word = line.at(before);
        Piece after = line.at(end);
        if (after.is("'s")) {
            return Role.OWNER;
        }
        if (holds(end) && !WordSets.PREPOSITIONS.contains(word.norm())) {
            return Role.HOLDER;
        }
        if (word.is("of") && line.at(before - 1).is(",")) {
            return Role.IN;
        }
        boolean beside = after.is("-") || line.isTagged(end, Tag.NOUN);
        if (beside) {
            return Role.BESIDE;
        }
        if (WordSets.REST.contains(word.norm())) {
            boolean above = word.is("over")
                    && (WordSets.SIDES.contains(line.at(start).norm()) || PlaceNouns.has(line.at(end - 1)));
            return word.is("at") ? Role.TO : word.is("between", "amid", "over") && !above ? Role.OTHER : Role.IN;
        }
        return WordSets.MOTION.contains(word.norm()) ? Role.TO : Role.OTHER;
    }

    /** Whether what follows says that a place has, saw or suffered something. */
    private boolean holds(int end) {
        int at = line.at(end).is(",") && line.at(end + 1).is("which") ? end + 2 : end;
        return line.at(at)
                .is(
                        "has",
                        "had",
                        "have",
                        "recorded",
                        "registered",
                        "reported",
                        "saw",
                        "suffered",
                        "faces",
                        "faced",
                        "leads",
                        "accounts",
                        "accounted",
                        "lost",
                        "says");
    }

    /** A place that the gazetteer does not know: "near the border", "in the town of Re", "in Juba province". */
    private @Nullable PlaceMention unlisted(int index) {
        Piece first = line.at(index);
        if (!first.isWord()
                || first.isDigit()
                || WordSets.isTime(first)
                || WordSets.NUMBERS.contains(first.norm())
                || WordSets.DETERMINERS.contains(first.norm())) {
            return null;
        }
        int to = index;
        while (to < index + 5 && line.at(to).isWord() && !PlaceNouns.has(line.at(to)) && goesOn(to)) {
            to++;
        }
        if (isPlaceNoun(to) && !line.at(to + 1).is("-")) {
            Role role = role(index, to + 1);
            if (role != Role.BESIDE && role != Role.OTHER) {
                return noun(index, suffix(to), role);
            }
        }
        int capitals = capitals(index);
        int end = container(capitals);
        if (capitals == index || end == capitals) {
            return null;
        }
        Gazetteer.Place within = containing(capitals, end);
        return mention(index, end, town(index, capitals, within), within, Role.IN);
    }

    /** A town that the gazetteer does not know, inside one that it knows. */
    private Gazetteer.@Nullable Place town(int from, int to, Gazetteer.@Nullable Place within) {
        String name = line.text(from, to);
        return within == null ? null : new Gazetteer.Place("learned " + name, name, "city", within.id());
    }

    /** Whether a common noun for a place stands there, or ends a name that does not go on ("Bellevue Hospital", not "Wall Street Journal"). */
    private boolean isPlaceNoun(int at) {
        Piece word = line.at(at);
        boolean name = word.isCapital()
                && (word.is("capital", "market", "state", "island")
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

    private int capitals(int from) {
        int to = from;
        while (to < from + 4 && line.at(to).isCapital() && line.at(to).isWord()) {
            to++;
        }
        return to;
    }

    private @Nullable PlaceMention noun(int from, int to, Role role) {
        Piece head = line.at(to - 1);
        boolean bare = to - from == 1;
        boolean definite = line.at(from - 1).is("the");
        String refers = PlaceNouns.refers(head);
        if (bare && definite && !refers.isEmpty() && !refers.equals("self")) {
            return mention(from, to, null, null, Role.AGAIN);
        }
        boolean narrowed = line.words().subList(from, to).stream()
                .anyMatch(w -> w.isCapital() || WordSets.SIDES.contains(w.norm()));
        if (!narrowed
                && !(line.at(to).is("of") && line.at(to + 1).isCapital())
                && !(definite && refers.equals("self"))) {
            return bare(from, to, role);
        }
        int of = line.at(to).is("of") ? to + 1 : to;
        int end = of > to ? Math.max(nameEnd(of), capitals(of)) : to;
        int whole = end > of ? container(end) : to;
        Gazetteer.Place within = whole > end ? containing(end, whole) : null;
        Gazetteer.Place place = end > of ? place(of, Math.max(of + 1, nameEnd(of))) : null;
        boolean town = place == null && end > of;
        return mention(from, whole, town ? town(of, end, within) : place, within, role);
    }

    /** "In a side street", "at a school near Derna": a place without a name of its own. */
    private @Nullable PlaceMention bare(int from, int to, Role role) {
        boolean led =
                line.at(from - 1).is("a", "an", "the") && line.at(from - 2).is("in", "at", "inside", "near", "outside");
        if (!led || line.at(to - 1).isCapital()) {
            return null;
        }
        int end = line.at(to).is("in", "near", "outside") ? nameEnd(to + 1) : to;
        return end > to + 1
                ? mention(from, end, place(to + 1, end), null, role)
                : mention(from, to, null, null, Role.BARE);
    }

    private PlaceMention mention(
            int from, int to, Gazetteer.@Nullable Place place, Gazetteer.@Nullable Place within, Role role) {
        int end = Math.min(to, line.size());
        return new PlaceMention(line.text(from, end), place, within, role, from, to, line.span(from, end));
    }
}
