package crosscheck.claim;

import org.jspecify.annotations.Nullable;

/** Reads what somebody is, and for whom, from the words before or beside a name. */
final class Roles {

    private Roles() {}

    /** Whether a word can stand before a name as a title: General, spokesman, Mr. */
    static boolean isTitle(Piece word) {
        return WordSets.TITLES.contains(word.norm()) || SpeakerNouns.kind(word) == SpeakerNouns.Kind.PERSON;
    }

    /** The role in front of a name, null when only a form of address or nothing stands there. */
    static @Nullable String before(Line line, int from, int to) {
        boolean role = false;
        for (int i = from; i < to; i++) {
            boolean address = line.at(i).is("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");
            boolean rank = line.at(i).norm().endsWith(".")
                    && WordSets.TITLES.contains(line.at(i).norm());
            role |= (rank || SpeakerNouns.kind(line.at(i)) == SpeakerNouns.Kind.PERSON) && !address;
        }
        return role ? SourceParts.bare(line.text(from, to)) : null;
    }

    /** Whether an apposition says what somebody is: a role's noun in its first words, and no verb before it. */
    static boolean isRole(Line line, int from, int to) {
        int end = end(line, from, to);
        for (int i = from; i < end; i++) {
            Piece word = line.at(i);
            SpeakerNouns.Kind kind = SpeakerNouns.kind(word);
            if (kind == SpeakerNouns.Kind.PERSON) {
                return true;
            }
            boolean inside = kind != null || word.isCapital() || WordSets.DETERMINERS.contains(word.norm());
            if (!inside && breaks(line, i, i == from)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause of its own begins at a word of an apposition. */
    private static boolean breaks(Line line, int at, boolean first) {
        Piece word = line.at(at);
        return SpeechVerbs.of(word) != null
                || (WordSets.AUXILIARIES.contains(word.norm()) && !word.is("'s"))
                || (WordSets.PREPOSITIONS.contains(word.norm()) && first)
                || line.isTagged(at, crosscheck.sentence.Tag.VERB);
    }

    /** Where the role's own words end: before a relative clause or a break. */
    static int end(Line line, int from, int to) {
        int end = from;
        while (end < Math.min(to, line.size())
                && !line.at(end).isBreak()
                && !line.at(end).is("who", "which", "whose")) {
            end++;
        }
        return end;
    }

    /** The organisation of a role: the capitals after "of", "for", "at" or "with", or those before the role's noun. */
    static @Nullable String house(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).is("of", "for", "at", "with", "from")) {
                int start = firstCapital(line, i + 1, to);
                int end = capitals(line, start, to);
                if (end > start) {
                    return line.text(start, end);
                }
            }
        }
        return houseBefore(line, from, to);
    }

    /** "Interior Ministry spokesman": the capitals that stand right before the role's noun. */
    static @Nullable String houseBefore(Line line, int from, int to) {
        int role = from;
        while (role < to && !isTitle(line.at(role))) {
            role++;
        }
        int start = role;
        while (start > from
                && (line.at(start - 1).isCapital()
                        || line.at(start - 1).is("and", "'s", "of", "&")
                        || SpeakerNouns.kind(line.at(start - 1)) == SpeakerNouns.Kind.HOUSE)) {
            start--;
        }
        while (start < role
                && !(line.at(start).isCapital()
                        && !WordSets.DETERMINERS.contains(line.at(start).norm()))) {
            start++;
        }
        if (role < to
                && line.at(role)
                        .is(
                                "minister",
                                "secretary",
                                "president",
                                "premier",
                                "chancellor",
                                "commissioner",
                                "ambassador",
                                "envoy")) {
            return null;
        }
        int end = line.at(role - 1).is("'s") ? role - 1 : role;
        return role < to && end > start && isHouse(line, start, end) ? line.text(start, end) : null;
    }

    /** Whether capitals before a role name a body, not a nation or a party. */
    private static boolean isHouse(Line line, int start, int end) {
        boolean nation = Gazetteer.adjectiveEnd(line, start) == end || Gazetteer.nameEnd(line, start) == end;
        return !nation
                && !WordSets.PARTIES.contains(line.at(end - 1).norm())
                && !WordSets.TITLES.contains(line.at(end - 1).norm());
    }

    /** Index of the capital behind "of the conservative", the index itself when none follows closely. */
    private static int firstCapital(Line line, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 4); i++) {
            if (line.at(i).isCapital()) {
                return i;
            }
            if (WordSets.PREPOSITIONS.contains(line.at(i).norm()) || line.at(i).isBreak()) {
                return from;
            }
        }
        return from;
    }

    private static int capitals(Line line, int start, int limit) {
        int end = start;
        while (end < limit && (line.at(end).isCapital() || (end > start && joins(line, end)))) {
            end++;
        }
        return line.at(end).is("'s") ? owned(line, end, limit) : end;
    }

    /** Index after the house that a name owns ("Chile's military intelligence"), the index itself when it owns none. */
    private static int owned(Line line, int owner, int limit) {
        int end = owner;
        for (int i = owner + 1; i < Math.min(limit, owner + 5); i++) {
            end = SpeakerNouns.kind(line.at(i)) == SpeakerNouns.Kind.HOUSE ? i + 1 : end;
        }
        return end;
    }

    private static boolean joins(Line line, int at) {
        return (line.at(at).is("'s", "of", "for", "and", "the", "&")
                        && line.at(at + 1).isCapital())
                || SpeakerNouns.kind(line.at(at)) == SpeakerNouns.Kind.HOUSE;
    }
}
