package crosscheck.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code frame-roles.tsv} and {@code like-fates.tsv}. */
class RolesTest {

    private static final Pipeline PIPELINE = new Pipeline();
    private static final Roles ROLES = Roles.load();

    /** An example with the frame or class that its figure must have. */
    record Told(String list, int line, boolean frame, String name, String sentence) {
        @Override
        public String toString() {
            return list + ":" + line + " " + name;
        }
    }

    static Stream<Told> examples() {
        Stream<Told> roles = Table.load("frame-roles").rows().stream()
                .map(row -> new Told(
                        "frame-roles.tsv",
                        row.line(),
                        row.get("sort").equals("frame"),
                        row.get("name"),
                        row.get("example")));
        Stream<Told> likes = Table.load("like-fates").rows().stream()
                .flatMap(row -> Stream.of(
                        new Told("like-fates.tsv", row.line(), true, row.get("a"), row.get("example-a")),
                        new Told("like-fates.tsv", row.line(), true, row.get("b"), row.get("example-b"))));
        return Stream.concat(roles, likes);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsAFigureOfItsName(Told told) {
        LocalDate day = LocalDate.of(2022, 5, 3);
        List<Claim> claims = PIPELINE.claims(
                List.of(new Article("a", "a.txt", null, "Digest", day, null, null, null, null, told.sentence())));
        List<String> found = claims.stream()
                .map(claim -> told.frame() ? frame(claim) : countClass(claim))
                .filter(Objects::nonNull)
                .toList();
        assertEquals(List.of(told.name()), found);
    }

    private static @Nullable String frame(Claim claim) {
        return claim.event() == null ? null : claim.event().value().frame();
    }

    private static @Nullable String countClass(Claim claim) {
        return claim.counted() == null ? null : claim.counted().value().countClass();
    }

    @Test
    void aFateIsLikeItselfAndItsListedNeighbourOnly() {
        assertTrue(ROLES.like("injured", "treated"), "listed");
        assertTrue(ROLES.like("killed", "killed"), "itself");
        assertFalse(ROLES.like("killed", "injured"), "not listed");
    }

    @Test
    void whatIsUnknownHasNoRole() {
        assertFalse(ROLES.frame(null, Roles.Role.TOLL), "no frame");
        assertTrue(ROLES.frame("killed", Roles.Role.TOLL), "a toll");
        assertFalse(ROLES.frame("killed", Roles.Role.PLAIN), "not plain");
    }
}
