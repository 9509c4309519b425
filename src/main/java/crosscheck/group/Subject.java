package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.claim.Counted;
import crosscheck.lexicon.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words what a group of claims counts or measures: as most of them write it, or by the plain name of its class. */
final class Subject {

    /** Heads that are plural as they stand. */
    private static final Set<String> COLLECTIVE = Set.of(
            "people",
            "police",
            "personnel",
            "staff",
            "cattle",
            "sheep",
            "aircraft",
            "troops",
            "dead",
            "wounded",
            "injured",
            "homeless",
            "unemployed",
            "missing",
            "elderly",
            "poor",
            "military",
            "folk",
            "youth",
            "crew",
            "deer",
            "fish",
            "spacecraft",
            "hovercraft",
            "offspring",
            "series",
            "species",
            "data",
            "media");

    private static final Set<String> DEATHS =
            Set.of("dead", "death", "deaths", "fatality", "life", "victim", "body", "toll");

    private static final Pattern LEADING = Pattern.compile(
            "(?i)^(?:the|a|an|his|her|its|their|our|my|your|more|other|another|least|additional|such) ");

    /** What narrows a phrase in a clause of its own, and the month, which the period says. */
    private static final Pattern TRAILING = Pattern.compile(
            " (?:that|who|which|whose|where|when)\\b.*$| in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?$");

    private final Map<String, String> plain = new TreeMap<>();
    private final Atlas atlas;

    Subject(Table classNames, Atlas atlas) {
        classNames.rows().forEach(row -> plain.put(row.get("class"), row.get("name")));
        this.atlas = atlas;
    }

    /** How the counted thing is called in a question; null when the claims do not name it. */
    @Nullable String of(List<Profile> profiles, @Nullable String frame) {
        String head = Commonest.of(profiles, Profile::head);
        String kind = Commonest.of(profiles, Profile::countClass);
        if (head == null) {
            return null;
        }
        String name = kind == null ? null : plain.get(kind);
        long same = profiles.stream().filter(p -> head.equals(p.head())).count();
        if ("killed".equals(frame) && DEATHS.contains(head)) {
            return belonging(profiles, "people");
        }
        String written = written(profiles, head);
        return belonging(profiles, name != null && 2 * same <= profiles.size() ? name : written);
    }

    /** Whether the words ask for "how much" rather than "how many": their head is written in the singular. */
    static boolean mass(List<Profile> profiles, String subject) {
        String last = lastWord(subject);
        return profiles.stream()
                .map(p -> p.claim().counted())
                .filter(c -> c != null && last.equals(c.value().head()))
                .anyMatch(c -> !COLLECTIVE.contains(last));
    }

    /** The thing with the article that one of its kind needs: the truce, but people, Ruritania. */
    static String definite(List<Profile> profiles, String subject) {
        boolean name = Character.isUpperCase(subject.codePointAt(subject.lastIndexOf(' ') + 1));
        return name || !mass(profiles, subject) ? subject : "the " + subject;
    }

    /** The counted phrase as most claims write it, in the plural where one only is counted. */
    private static String written(List<Profile> profiles, String head) {
        String text = Commonest.of(profiles, p -> head.equals(p.head()) ? phrase(p) : null);
        return text == null ? head : text;
    }

    private static @Nullable String phrase(Profile profile) {
        if (profile.claim().counted() == null) {
            return null;
        }
        Counted counted = profile.claim().counted().value();
        String bare = LEADING.matcher(counted.text().strip()).replaceFirst("");
        String text = TRAILING.matcher(bare).replaceFirst("").strip();
        if (text.isEmpty()) {
            return null;
        }
        boolean one = "1".equals(profile.claim().quantity().amount().low().toPlainString());
        String cased = lowered(text, profile);
        return one && lastWord(cased).equals(counted.head()) && !COLLECTIVE.contains(counted.head())
                ? plural(cased)
                : cased;
    }

    /** The capital of a sentence's first word goes, a name's stays. */
    private static String lowered(String text, Profile profile) {
        Claim claim = profile.claim();
        boolean first = claim.article().at(claim.sentence().span()).startsWith(text);
        int second = text.indexOf(' ') + 1;
        return first && second > 0 && Character.isLowerCase(text.charAt(second))
                ? text.substring(0, second).toLowerCase(Locale.ROOT) + text.substring(second)
                : text;
    }

    private static String plural(String text) {
        if (text.endsWith("y") && !text.matches(".*[aeiou]y")) {
            return text.substring(0, text.length() - 1) + "ies";
        }
        if (text.endsWith("man")) {
            return text.substring(0, text.length() - 3) + "men";
        }
        if (text.endsWith("child")) {
            return text + "ren";
        }
        if (text.endsWith("person")) {
            return text.substring(0, text.length() - 6) + "people";
        }
        return text + (text.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Puts the nation before the name where some claim of the group writes it there. */
    private String belonging(List<Profile> profiles, String name) {
        String actor = Commonest.of(profiles, Profile::actor);
        if (actor == null || actor.equals(atlas.party(name))) {
            return name;
        }
        String adjective = atlas.adjective(actor);
        return adjective != null && !name.contains(adjective) && spoken(profiles, adjective)
                ? adjective + " " + name
                : name;
    }

    private static boolean spoken(List<Profile> profiles, String adjective) {
        return profiles.stream()
                .map(p -> p.claim().counted())
                .anyMatch(c -> c != null && c.value().text().contains(adjective));
    }
}
