package crosscheck.group;

import crosscheck.claim.Counted;
import crosscheck.evidence.Evidence;
import crosscheck.lexicon.Table;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words the question that a group of claims answers, from the claims' own words: what is counted, what befell it, where and when. Where
 * these do not make a question that a reader would understand, a claim's words with a blank for its figure stand for it.
 */
final class Questions {

    /** Characters of a quotation that a reader understands without its headline. */
    private static final int CLEAR = 60;

    private final Map<String, String> predicates = new TreeMap<>();
    private final Set<String> presence = new TreeSet<>();
    private final Subject subject;
    private final Scope scope;

    Questions(Table predicates, Table presence, Table classNames, Atlas atlas) {
        presence.rows().forEach(row -> this.presence.add(row.get("verb")));
        predicates.rows().forEach(row -> this.predicates.put(row.get("frame"), row.get("predicate")));
        subject = new Subject(classNames, atlas);
        scope = new Scope(predicates, atlas);
    }

    String of(List<Profile> profiles) {
        String frame =
                Commonest.of(profiles, p -> p.frame() != null && predicates.containsKey(p.frame()) ? p.frame() : null);
        String thing = subject.of(profiles, frame);
        String asked = thing == null ? null : asked(profiles, thing, frame);
        return asked == null ? quoted(profiles) : asked + scope.of(profiles, frame) + "?";
    }

    /** The question without place and days; null when its words would not say what is asked. */
    private @Nullable String asked(List<Profile> profiles, String thing, @Nullable String frame) {
        String measure = profiles.getFirst().measure();
        if (measure.startsWith("count")) {
            return counted(profiles, thing, frame);
        }
        if (profiles.getFirst().claim().quantity().kind() == Kind.AGE) {
            return "What age is stated for " + Subject.definite(profiles, thing);
        }
        return measure.startsWith("share") ? share(profiles, thing, frame) : measured(profiles, thing);
    }

    private @Nullable String counted(List<Profile> profiles, String thing, @Nullable String frame) {
        if (Subject.mass(profiles, thing)) {
            return null;
        }
        String predicate = frame == null ? null : predicates.get(frame);
        return predicate == null && !profiles.stream().allMatch(this::present)
                ? null
                : "How many " + thing + (predicate == null ? " are there" : " " + predicate);
    }

    /** Whether a claim says no more than that there are so many. */
    private boolean present(Profile profile) {
        return profile.lemma() == null || presence.contains(profile.lemma());
    }

    private @Nullable String share(List<Profile> profiles, String thing, @Nullable String frame) {
        if ("rates".equals(Commonest.of(profiles, Profile::countClass))) {
            return "What is the " + thing;
        }
        String predicate = frame == null ? null : predicates.get(frame);
        return predicate == null || Subject.mass(profiles, thing) ? null : "What share of " + thing + " " + predicate;
    }

    /** Of a measure that stands before its noun: a 12-hour truce, a $3 billion package. */
    private static @Nullable String measured(List<Profile> profiles, String thing) {
        Unit unit = profiles.getFirst().claim().quantity().unit();
        if (unit == null || !profiles.stream().allMatch(Questions::attributive)) {
            return null;
        }
        String what = unit.dimension().startsWith("money") ? "How much money" : "What " + dimension(unit);
        return what + " is stated for " + Subject.definite(profiles, thing);
    }

    private static boolean attributive(Profile profile) {
        Evidence<Counted> counted = profile.claim().counted();
        int end = profile.claim().quantity().extent().end();
        return counted != null
                && counted.span().start() >= end
                && counted.span().start() <= end + 1;
    }

    /** A claim's own words, with the headline where they are too few to be understood alone. */
    private String quoted(List<Profile> profiles) {
        String words = Cloze.of(profiles);
        return words.length() < CLEAR ? words + scope.story(profiles) : words;
    }

    private static String dimension(Unit unit) {
        return unit.dimension().equals("time") ? "length of time" : unit.dimension();
    }
}
