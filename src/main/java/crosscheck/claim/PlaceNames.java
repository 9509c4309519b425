package crosscheck.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a sentence a place's name stands: by the gazetteer, or by what the article itself has introduced. */
final class PlaceNames {

    private static final int LONGEST_LEARNED = 4;

    private final Line line;
    private final Map<String, Gazetteer.Place> learned;

    /**
     * Names of one sentence.
     *
     * @param learned towns that the article itself has introduced, by name
     */
    PlaceNames(Line line, Map<String, Gazetteer.Place> learned) {
        this.line = line;
        this.learned = learned;
    }

    /** Index after the place name that begins at an index, the index itself when none does. */
    int end(int index) {
        int end = Gazetteer.nameEnd(line, index);
        if (end > index || learned.isEmpty() || !line.at(index).isCapital()) {
            return end;
        }
        for (int to = Math.min(line.size(), index + LONGEST_LEARNED); to > index; to--) {
            if (learned.containsKey(line.text(index, to))) {
                return to;
            }
        }
        return index;
    }

    Gazetteer.@Nullable Place place(int from, int to) {
        Gazetteer.Place known = Gazetteer.of(line, from, to);
        return known == null || known.isTown() ? learned.getOrDefault(line.text(from, to), known) : known;
    }

    /** Whether the name is a piece of a longer one: a person's, a team's, a newspaper's. */
    boolean isPart(int from, int to) {
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

    /** Whether a word narrows the place behind it: northern, rebel-held. */
    static boolean isSide(Piece word) {
        return WordSets.SIDES.contains(word.norm())
                || word.norm().endsWith("-held")
                || word.norm().endsWith("-controlled")
                || word.norm().endsWith("-occupied");
    }

    /** Index after the capitals that begin at an index, the index itself when none stands there. */
    int capitals(int from) {
        int to = from;
        while (to < from + LONGEST_LEARNED
                && line.at(to).isCapital()
                && line.at(to).isWord()) {
            to++;
        }
        return to;
    }

    /** Index after the larger place behind a name (", California", ", in Russia"), the index itself when none follows. */
    int container(int to) {
        if (!line.at(to).is(",")) {
            return to;
        }
        int from = line.at(to + 1).is("in") ? to + 2 : to + 1;
        int end = Gazetteer.nameEnd(line, from);
        boolean closes = line.at(end).isBreak() || !line.at(end).isCapital();
        return end > from && closes && !line.at(end).is("and", "'s") ? end : to;
    }

    /** The larger place that stands between two indices. */
    Gazetteer.@Nullable Place containing(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            int to = end(i);
            if (to > i) {
                return place(i, to);
            }
        }
        return null;
    }

    /** A town that the gazetteer does not know, inside one that it knows; null when nothing says where it lies. */
    Gazetteer.@Nullable Place town(int from, int to, Gazetteer.@Nullable Place within) {
        String name = line.text(from, to);
        return within == null ? null : new Gazetteer.Place("learned " + name, name, "city", within.id());
    }

    /** Index after the common nouns behind a name: "region", "Oblast", "airport". */
    int suffix(int to) {
        int end = to;
        while (PlaceNouns.has(line.at(end)) && end - to < 2) {
            end++;
        }
        return end;
    }
}
