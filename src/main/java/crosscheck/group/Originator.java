package crosscheck.group;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a figure, in comparable form.
 *
 * @param name as the article names them, with role where one is given
 * @param sort what they are
 * @param key last name of a person, canonical name of an outlet or of the one that somebody spoke to, empty for others
 * @param first first name of a person, null when not given
 * @param tokens telling stems of the description
 * @param nation gazetteer id of the nation they speak for, null when unknown
 * @param office the house by which they are known, null when the words name none
 */
record Originator(
        String name,
        Sort sort,
        String key,
        @Nullable String first,
        Set<String> tokens,
        @Nullable String nation,
        @Nullable String office) {

    /** The same, speaking to an outlet. */
    Originator to(String outlet) {
        return new Originator(name, sort, outlet, first, tokens, nation, office);
    }

    /** What an originator is. */
    enum Sort {
        PERSON,
        HOUSE,
        /** Described, not named. */
        SOMEBODY,
        OUTLET
    }
}
