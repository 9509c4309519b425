package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words the question that a group of claims answers, from the claims' own words: what is counted, what befell it, where and when. Where
 * the words do not make a question that a reader would understand, the sentence itself stands for it.
 */
final class Questions {

    private final Map<String, String> predicates = new TreeMap<>();
    private final Subject subject;
    private final Scope scope;

    Questions(Table predicates, Table classNames, Atlas atlas) {
        predicates.rows().forEach(row -> this.predicates.put(row.get("frame"), row.get("predicate")));
        subject = new Subject(classNames, atlas);
        scope = new Scope(predicates, atlas);
    }

    String of(List<Profile> profiles) {
        String frame =
                Commonest.of(profiles, p -> p.frame() != null && predicates.containsKey(p.frame()) ? p.frame() : null);
        String thing = subject.of(profiles, frame);
        if (thing == null) {
            return quoted(profiles);
        }
        String measure = profiles.getFirst().measure();
        String words = measure.startsWith("count") ? counted(profiles, thing, frame) : measured(profiles, thing, frame);
        return words + scope.of(profiles, frame) + "?";
    }

    private String counted(List<Profile> profiles, String thing, @Nullable String frame) {
        String predicate = frame == null ? null : predicates.get(frame);
        if (Subject.mass(profiles, thing)) {
            return "What figure is stated for " + Subject.definite(profiles, thing);
        }
        return "How many " + thing + (predicate == null ? " are there" : " " + predicate);
    }

    private String measured(List<Profile> profiles, String thing, @Nullable String frame) {
        Kind kind = Commonest.of(profiles, p -> p.claim().quantity().kind());
        Unit unit = profiles.getFirst().claim().quantity().unit();
        if (kind == Kind.AGE) {
            return "What age is stated for " + Subject.definite(profiles, thing);
        }
        if (profiles.getFirst().measure().startsWith("share")) {
            return share(profiles, thing, frame);
        }
        if (unit == null) {
            return "What figure is stated for " + Subject.definite(profiles, thing);
        }
        return unit.dimension().startsWith("money")
                ? "How much money is stated for " + Subject.definite(profiles, thing)
                : "What " + dimension(unit) + " is stated for " + Subject.definite(profiles, thing);
    }

    private String share(List<Profile> profiles, String thing, @Nullable String frame) {
        String predicate = frame == null ? null : predicates.get(frame);
        if ("rates".equals(Commonest.of(profiles, Profile::countClass))) {
            return "What is the " + thing;
        }
        return predicate == null || Subject.mass(profiles, thing)
                ? "What percentage is stated for " + Subject.definite(profiles, thing)
                : "What share of " + thing + " " + predicate;
    }

    private static String dimension(Unit unit) {
        return unit.dimension().equals("time") ? "length of time" : unit.dimension();
    }

    private static String quoted(List<Profile> profiles) {
        Claim claim = profiles.getFirst().claim();
        return "The figure in “"
                + Scope.shortened(claim.article().at(claim.sentence().span())) + "”";
    }
}
