package crosscheck.sentence;

import crosscheck.lexicon.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Function words and the tags they take: {@code closed-classes.tsv}. */
final class ClosedClasses {

    private static final Set<Tag> CLOSED =
            EnumSet.of(Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.SCONJ);

    private final Map<String, Set<Tag>> tags = new HashMap<>();
    private final Map<String, Tag> defaults = new HashMap<>();

    ClosedClasses() {
        for (Table.Row row : Table.load("closed-classes").rows()) {
            EnumSet<Tag> taken = EnumSet.noneOf(Tag.class);
            for (String name : row.get("tags").split(" ", -1)) {
                taken.add(tag(row, name));
            }
            tags.put(row.get("surface"), taken);
            if (!row.get("default").isEmpty()) {
                defaults.put(row.get("surface"), tag(row, row.get("default")));
            }
        }
    }

    /** Whether a tag is that of a class whose words are all listed. */
    static boolean isClosed(Tag tag) {
        return CLOSED.contains(tag);
    }

    /** The tags that a word takes as a function word. */
    Set<Tag> tags(String norm) {
        return tags.getOrDefault(norm, Set.of());
    }

    /** The tag of a word that is a function word and nothing else, null for others. */
    @Nullable Tag only(String norm) {
        return defaults.get(norm);
    }

    private static Tag tag(Table.Row row, String name) {
        try {
            return Tag.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.broken("no tag " + name);
        }
    }
}
