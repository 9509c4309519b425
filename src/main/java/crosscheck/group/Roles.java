package crosscheck.group;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What event frames and count classes do when figures are compared: {@code frame-roles.tsv} and {@code like-fates.tsv}. */
final class Roles {

    /** What a frame or a class can do. */
    enum Role {
        /** It says little of what happened, and parts nothing. */
        PLAIN,
        /** It is what befell people. */
        FATE,
        /** It is what somebody decides. */
        DECIDED,
        /** Its count goes on while a story is told. */
        TOLL;

        private static Role of(Table.Row row, String name) {
            for (Role role : values()) {
                if (role.name().equalsIgnoreCase(name)) {
                    return role;
                }
            }
            throw row.broken("no role " + name);
        }
    }

    private final Map<Role, Set<String>> frames = new HashMap<>();
    private final Map<Role, Set<String>> classes = new HashMap<>();
    private final Set<Set<String>> like = new HashSet<>();

    Roles(Table roles, Table likeFates) {
        for (Table.Row row : roles.rows()) {
            Map<Role, Set<String>> kind = switch (row.get("sort")) {
                case "frame" -> frames;
                case "class" -> classes;
                default -> throw row.broken("sort must be frame or class");
            };
            for (String role : List.of(row.get("roles").split("\\|", -1))) {
                kind.computeIfAbsent(Role.of(row, role), r -> new HashSet<>()).add(row.get("name"));
            }
        }
        likeFates.rows().forEach(row -> like.add(Set.of(row.get("a"), row.get("b"))));
    }

    static Roles load() {
        return new Roles(Table.load("frame-roles"), Table.load("like-fates"));
    }

    /** Whether a frame has a role; an unknown one has none. */
    boolean frame(@Nullable String frame, Role role) {
        return frame != null && frames.getOrDefault(role, Set.of()).contains(frame);
    }

    /** Whether a count class has a role; an unknown one has none. */
    boolean countClass(@Nullable String countClass, Role role) {
        return countClass != null && classes.getOrDefault(role, Set.of()).contains(countClass);
    }

    /** Whether reports do not keep two fates apart. */
    boolean like(String fate, String other) {
        return fate.equals(other) || like.contains(Set.of(fate, other));
    }
}
