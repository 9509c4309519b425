package crosscheck.group;

import crosscheck.claim.Event.Nature;
import crosscheck.lexicon.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words where and when a group's question plays, and of which story it is when the claims say neither. */
final class Scope {

    private static final String ON = " on ";
    private static final String BY = " by ";

    /** Characters of a headline that stand for a story. */
    private static final int HEADLINE = 90;

    /** Days of the longest period that a question names by its ends. */
    private static final int LONGEST = 62;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern ARTICLED = Pattern.compile(
            "United |Netherlands|Philippines|Bahamas|Maldives|Palestinian [Tt]err|West Bank|Gaza Strip|Vatican|[a-z]|\\p{L}+ Republic|\\p{L}+ Islands");

    private final Map<String, String> prepositions = new TreeMap<>();
    private final Atlas atlas;

    Scope(Table predicates, Atlas atlas) {
        predicates.rows().forEach(row -> prepositions.put(row.get("frame"), row.get("preposition")));
        this.atlas = atlas;
    }

    /** " in Turkey on 12 February 2023 per day"; the headline where neither place nor days are known. */
    String of(List<Profile> profiles, @Nullable String frame) {
        String per = profiles.getFirst().claim().quantity().per();
        String where = place(profiles, frame) + period(profiles);
        return (where.isEmpty() ? story(profiles) : where) + (per == null ? "" : " per " + per);
    }

    private String place(List<Profile> profiles, @Nullable String frame) {
        List<Profile> own = profiles.stream().filter(Profile::placed).toList();
        List<Profile> placed = own.isEmpty() && agreed(profiles) ? profiles : own;
        String id = Commonest.of(placed, Profile::place);
        String written = id == null ? Commonest.of(placed, PlaceGate::text) : atlas.name(id);
        if (written == null) {
            return "";
        }
        String by = frame == null ? "in" : prepositions.getOrDefault(frame, "in");
        return " " + (border(written) && by.equals("in") ? "at" : by) + " " + articled(written);
    }

    /** Whether all claims are read to be of one place, one of them at least from more than what its article is about. */
    private static boolean agreed(List<Profile> profiles) {
        long places = profiles.stream().map(PlaceGate::text).distinct().count();
        return places == 1
                && profiles.stream()
                        .map(profile -> profile.claim().place())
                        .anyMatch(place -> place != null && !place.rule().equals("place.topic"));
    }

    /** Some names of places need their article. */
    private static String articled(String place) {
        return ARTICLED.matcher(place).lookingAt() && !place.startsWith("the ") ? "the " + place : place;
    }

    private static boolean border(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return lower.contains("border") || lower.contains("airport") || lower.contains("station");
    }

    /** The period, where all claims that state one state the same. */
    private static String period(List<Profile> profiles) {
        List<String> written =
                profiles.stream().map(Scope::days).filter(d -> !d.isEmpty()).toList();
        boolean one = written.stream().distinct().count() == 1 && 2 * written.size() >= profiles.size();
        String days = one ? written.getFirst() : "";
        return days.startsWith(ON) && profiles.stream().anyMatch(Scope::soFar)
                ? BY + days.substring(ON.length())
                : days;
    }

    /** Whether a toll is told as it stands on a day, rather than what happened then: "3,958 dead on Saturday". */
    private static boolean soFar(Profile profile) {
        return profile.toll() && (profile.nature() == Nature.CUMULATIVE || "dead".equals(profile.lemma()));
    }

    private static String days(Profile profile) {
        LocalDate from = profile.from();
        LocalDate to = profile.to();
        if (from == null || to == null) {
            return "";
        }
        if (from.equals(to)) {
            return ON + DAY.format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return " in " + from.getYear();
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
            return " in " + MONTH.format(from);
        }
        return ChronoUnit.DAYS.between(from, to) > LONGEST ? "" : " from " + DAY.format(from) + " to " + DAY.format(to);
    }

    /** What the story is about, for a question without place and days: the shortest headline of its articles. */
    String story(List<Profile> profiles) {
        return profiles.stream()
                .map(p -> p.claim().article().title())
                .filter(Objects::nonNull)
                .min((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
                .map(title -> " (“" + shortened(title) + "”)")
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= HEADLINE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', HEADLINE);
        return line.substring(0, cut > 0 ? cut : HEADLINE) + " …";
    }
}
