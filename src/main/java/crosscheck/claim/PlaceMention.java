package crosscheck.claim;

import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place named in a sentence.
 *
 * @param name as written, with the place it lies in where that follows ("Calexico, California"), without article
 * @param place its row in the gazetteer, null when that does not know it
 * @param within the place the same words say it lies in, null when they do not say
 * @param role how it stands in the sentence
 * @param from index of its first word; a preposition is outside
 * @param to index after its last word
 * @param span where it stands
 */
record PlaceMention(
        String name,
        Gazetteer.@Nullable Place place,
        Gazetteer.@Nullable Place within,
        Role role,
        int from,
        int to,
        Span span) {

    private static final int LONGEST_ABBREVIATION = 6;

    static PlaceMention of(
            Line line, int from, int to, Gazetteer.@Nullable Place place, Gazetteer.@Nullable Place within, Role role) {
        int end = Math.min(to, line.size());
        return new PlaceMention(line.text(from, end), place, within, role, from, end, line.span(from, end));
    }

    /** The name for readers: what is abbreviated (U.S., UK) in full, else as written. */
    String shown() {
        boolean abbreviated = name.length() <= LONGEST_ABBREVIATION
                && name.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
        return place != null && abbreviated ? place.name() : name;
    }

    /** How a place stands in a sentence. */
    enum Role {
        /** After a preposition of rest: in Kabul. */
        IN,
        /** After a preposition of motion or aim: to Kabul, at Gaza. */
        TO,
        /** "The country", "the city": a place named before. */
        AGAIN,
        /** After a preposition of rest, without a name: in a side street. */
        BARE,
        /** The house of a government: at the White House. */
        SEAT,
        /** Before the article's first words: where the report was written. */
        DATELINE,
        /** Owning what follows: Florida's hospitals. */
        OWNER,
        /** Having what follows: California has seen a decline. */
        HOLDER,
        /** Before a noun: the Gaza war. */
        BESIDE,
        /** An adjective: French police. */
        ADJECTIVE,
        /** Subject, object, after any other preposition. */
        OTHER
    }
}
