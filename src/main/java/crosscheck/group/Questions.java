package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words the question that a group of claims answers, from the claims' own words: what is counted, what befell it, where and when. Where
 * the words do not make a question it is a noun phrase, and where nothing is known the sentence itself stands for it.
 */
final class Questions {

    /** Characters of a sentence that stand for a question that cannot be worded. */
    private static final int QUOTED = 90;

    /** Days of the longest period that a question names. */
    private static final int LONGEST = 62;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Pattern ARTICLED = Pattern.compile(
            "United |Netherlands|Philippines|Bahamas|Maldives|Palestinian [Tt]err|West Bank|Gaza Strip|Vatican|[a-z]|\\p{L}+ Republic|\\p{L}+ Islands");

    private final Map<String, String> predicates = new TreeMap<>();
    private final Map<String, String> prepositions = new TreeMap<>();
    private final Map<String, String> classNames = new TreeMap<>();
    private final Atlas atlas;

    Questions(Table predicates, Table classNames, Atlas atlas) {
        for (Table.Row row : predicates.rows()) {
            this.predicates.put(row.get("frame"), row.get("predicate"));
            prepositions.put(row.get("frame"), row.get("preposition"));
        }
        classNames.rows().forEach(row -> this.classNames.put(row.get("class"), row.get("name")));
        this.atlas = atlas;
    }

    String of(List<Profile> profiles) {
        Kind kind = common(profiles, p -> p.claim().quantity().kind());
        String thing = thing(profiles);
        String predicate = predicate(profiles);
        String scope = place(profiles) + period(profiles) + rate(profiles);
        if (profiles.getFirst().measure().startsWith("count")) {
            return counted(profiles, thing, predicate, scope);
        }
        if (thing == null) {
            return quoted(profiles);
        }
        return measured(profiles, kind, thing, predicate, scope);
    }

    private String counted(List<Profile> profiles, @Nullable String thing, @Nullable String predicate, String scope) {
        if (thing == null && predicate == null) {
            return quoted(profiles);
        }
        String subject = thing == null ? "" : thing + " ";
        return predicate == null
                ? "How many " + subject.strip() + (scope.isEmpty() ? context(profiles) : scope) + "?"
                : "How many " + subject + predicate + (scope.isEmpty() ? context(profiles) : scope) + "?";
    }

    private String measured(
            List<Profile> profiles, @Nullable Kind kind, String thing, @Nullable String predicate, String scope) {
        Unit unit = profiles.getFirst().claim().quantity().unit();
        String where = scope.isEmpty() ? context(profiles) : scope;
        if (kind == Kind.DURATION) {
            return "How long: " + thing + where + "?";
        }
        if (kind == Kind.AGE) {
            return "How old: " + thing + where + "?";
        }
        if (profiles.getFirst().measure().startsWith("share")) {
            return predicate == null
                    ? "What is the " + thing + ", in per cent" + where + "?"
                    : "What share of " + thing + " " + predicate + where + "?";
        }
        if (unit != null && unit.dimension().startsWith("money")) {
            return "How much money: " + thing + where + ", in " + unit.symbol() + "?";
        }
        return "How much: " + thing + where + (unit == null ? "" : ", in " + unit.symbol()) + "?";
    }

    private @Nullable String thing(List<Profile> profiles) {
        String head = common(profiles, Profile::head);
        String countClass = common(profiles, Profile::countClass);
        if (head == null) {
            return null;
        }
        long same = profiles.stream().filter(p -> head.equals(p.head())).count();
        String plain = countClass == null ? null : classNames.get(countClass);
        String name = 2 * same <= profiles.size() && plain != null ? plain : written(profiles, head);
        return belonging(profiles, name);
    }

    /** The counted phrase as most claims write it. */
    private static String written(List<Profile> profiles, String head) {
        String text = common(
                profiles,
                p -> head.equals(p.head()) && p.claim().counted() != null
                        ? p.claim().counted().value().text().strip()
                        : null);
        return text == null ? head : text;
    }

    private String belonging(List<Profile> profiles, String name) {
        String actor = common(profiles, Profile::actor);
        String adjective = actor == null || actor.equals(atlas.party(name)) ? null : atlas.adjective(actor);
        return adjective == null ? name : adjective + " " + name;
    }

    private @Nullable String frame(List<Profile> profiles) {
        return common(profiles, p -> p.frame() != null && predicates.containsKey(p.frame()) ? p.frame() : null);
    }

    private @Nullable String predicate(List<Profile> profiles) {
        String frame = frame(profiles);
        return frame == null ? null : predicates.get(frame);
    }

    private String place(List<Profile> profiles) {
        List<Profile> placed = profiles.stream().filter(Profile::placed).toList();
        String id = common(placed, Profile::place);
        String written = id == null ? common(placed, PlaceGate::text) : atlas.name(id);
        if (written == null) {
            return "";
        }
        String frame = frame(profiles);
        String by = frame == null ? "in" : prepositions.getOrDefault(frame, "in");
        return " " + (border(written) && by.equals("in") ? "at" : by) + " " + articled(written);
    }

    /** Some names of places need their article. */
    private static String articled(String place) {
        return ARTICLED.matcher(place).lookingAt() ? "the " + place : place;
    }

    private static boolean border(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return lower.contains("border") || lower.contains("airport") || lower.contains("station");
    }

    /** The period, where all claims that state one state the same. */
    private static String period(List<Profile> profiles) {
        List<String> written =
                profiles.stream().map(Questions::days).filter(d -> !d.isEmpty()).toList();
        boolean one = written.stream().distinct().count() == 1 && 2 * written.size() >= profiles.size();
        return one ? written.getFirst() : "";
    }

    private static String days(Profile profile) {
        LocalDate from = profile.from();
        LocalDate to = profile.to();
        if (from == null || to == null || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            return "";
        }
        return from.equals(to) ? " on " + DAY.format(from) : " from " + DAY.format(from) + " to " + DAY.format(to);
    }

    private static String rate(List<Profile> profiles) {
        String per = profiles.getFirst().claim().quantity().per();
        return per == null ? "" : " per " + per;
    }

    /** What the story is about, for a question without place and date: the name that most of its sentences and headlines share. */
    private static String context(List<Profile> profiles) {
        String title = profiles.stream()
                .map(p -> p.claim().article().title())
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
        return title == null ? "" : " (“" + shortened(title) + "”)";
    }

    private static String quoted(List<Profile> profiles) {
        Claim claim = profiles.getFirst().claim();
        return "The figure in “" + shortened(claim.article().at(claim.sentence().span())) + "”";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= QUOTED) {
            return line;
        }
        int cut = line.lastIndexOf(' ', QUOTED);
        return line.substring(0, cut > 0 ? cut : QUOTED) + " …";
    }

    /** The commonest value, the first met of those as common; null when none is known. */
    private static <T extends Comparable<? super T>> @Nullable T common(
            List<Profile> profiles, Function<Profile, @Nullable T> field) {
        List<T> values = new ArrayList<>();
        Map<T, Integer> counts = new TreeMap<>();
        for (Profile profile : profiles) {
            T value = field.apply(profile);
            if (value != null) {
                values.add(value);
                counts.merge(value, 1, Integer::sum);
            }
        }
        T best = null;
        for (T value : values) {
            if (best == null || counts.getOrDefault(value, 0) > counts.getOrDefault(best, 0)) {
                best = value;
            }
        }
        return best;
    }
}
