package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.claim.Counted;
import crosscheck.claim.Event;
import crosscheck.claim.Period;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Precision;
import crosscheck.quantity.Quantity;
import crosscheck.quantity.Unit;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes profiles of claims. */
final class Profiles {

    /** Characters on each side of a figure that are next to it. */
    private static final int BESIDE = 70;

    private static final Set<String> LINKS = Set.of("be", "have");

    /** A first word that no capitalised one follows: "Jobless claims", unlike "National Guard troops". */
    private static final Pattern LONE = Pattern.compile("\\S+\\s+\\p{Ll}");

    private static final Pattern ORIGIN = Pattern.compile("\\s+from\\s+((?:\\p{Lu}[\\p{L}.]+\\s?){1,3})");

    private final Stems stems;
    private final Atlas atlas;
    private final Originators originators;
    private final Roles roles;

    Profiles(Stems stems, Atlas atlas, Originators originators, Roles roles) {
        this.stems = stems;
        this.atlas = atlas;
        this.originators = originators;
        this.roles = roles;
    }

    Profile of(Claim claim) {
        Counted counted = claim.counted() == null ? null : claim.counted().value();
        Event event = claim.event() == null ? null : claim.event().value();
        Period period = claim.period() == null ? null : claim.period().value();
        String place = claim.place() == null ? null : claim.place().value();
        return new Profile(
                claim,
                measure(claim.quantity()),
                counted == null ? null : Stems.stem(counted.head()),
                countClass(counted),
                modifiers(counted),
                names(claim),
                Holders.of(claim, stems, atlas),
                actor(claim, counted),
                event == null ? null : event.frame(),
                lemma(event),
                event == null || event.frame() == null ? null : event.nature(),
                toll(claim, counted, event),
                atlas.place(place),
                place == null ? Set.of() : stems.of(place),
                claim.place() != null && !claim.place().inherited(),
                AreaGate.side(claim),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                day(claim),
                stems.of(claim.article().at(claim.sentence().span())),
                clause(claim),
                digits(claim.quantity()),
                precision(claim),
                stated(claim.quantity()),
                Purpose.of(claim),
                originators.of(claim));
    }

    private boolean toll(Claim claim, @Nullable Counted counted, @Nullable Event event) {
        boolean total = event != null && event.frame() != null && event.nature() == Event.Nature.CUMULATIVE;
        boolean told = total
                || roles.frame(event == null ? null : event.frame(), Roles.Role.TOLL)
                || roles.countClass(countClass(counted), Roles.Role.TOLL);
        return told && measure(claim.quantity()).equals("count");
    }

    /** The head verb, unless it only links a figure to what has it. */
    private static @Nullable String lemma(@Nullable Event event) {
        return event == null || LINKS.contains(event.lemma()) ? null : event.lemma();
    }

    /** The stems of the whole words next to the figure, within its sentence. */
    private Set<String> clause(Claim claim) {
        Span sentence = claim.sentence().span();
        Span figure = claim.quantity().extent();
        if (!sentence.contains(figure)) {
            return Set.of();
        }
        String text = claim.article().text();
        int from = Math.max(sentence.start(), figure.start() - BESIDE);
        int to = Math.min(sentence.end(), figure.end() + BESIDE);
        while (from > sentence.start() && from < figure.start() && Character.isLetter(text.charAt(from - 1))) {
            from++;
        }
        while (to < sentence.end() && to > figure.end() && Character.isLetter(text.charAt(to))) {
            to--;
        }
        return stems.of(text.substring(from, figure.start()) + " " + text.substring(figure.end(), to));
    }

    private static int digits(Quantity quantity) {
        BigDecimal low = quantity.amount().low().stripTrailingZeros();
        return quantity.amount().high() == null ? 1 : low.precision();
    }

    private static @Nullable LocalDate day(Claim claim) {
        return claim.stated() != null ? claim.stated().value() : claim.article().published();
    }

    /** What kind of thing the figure measures: figures of different measures are never compared. */
    static String measure(Quantity quantity) {
        Unit unit = quantity.unit();
        String base = switch (quantity.kind()) {
            case PERCENT, FRACTION, RATIO -> unit == null || unit.symbol().equals("%") ? "share" : unit.symbol();
            case AGE -> "age";
            case SCORE -> "score";
            case INDEX -> "index";
            case COUNT, MONEY, MEASURE, DURATION, RATE, VAGUE ->
                unit == null ? "count" : unit.symbol().equals("%") ? "share" : unit.dimension();
        };
        return quantity.per() == null ? base : base + "/" + quantity.per();
    }

    private @Nullable String actor(Claim claim, @Nullable Counted counted) {
        String people = counted == null ? null : atlas.party(counted.text());
        if (people != null) {
            return people;
        }
        return claim.actor() != null ? atlas.party(claim.actor().value()) : origin(claim);
    }

    /** Where the counted come from: "500 nurses from Cuba". */
    private @Nullable String origin(Claim claim) {
        if (claim.counted() == null) {
            return null;
        }
        int start = claim.counted().span().end();
        int end = Math.min(claim.article().text().length(), start + BESIDE);
        Matcher from = ORIGIN.matcher(claim.article().text().substring(start, end));
        return from.lookingAt() ? atlas.party(from.group(1)) : null;
    }

    /** A people's name counts people. */
    private @Nullable String countClass(@Nullable Counted counted) {
        if (counted == null || counted.countClass() != null) {
            return counted == null ? null : counted.countClass();
        }
        return atlas.party(counted.head()) == null ? null : "people";
    }

    private Set<String> modifiers(@Nullable Counted counted) {
        if (counted == null) {
            return Set.of();
        }
        Set<String> found = new TreeSet<>(stems.of(String.join(" ", atlas.unnamed(counted.text()))));
        found.remove(Stems.stem(counted.head()));
        return found;
    }

    /** The capitalised ones among the modifiers, but for a lone one with which a sentence opens. */
    private Set<String> names(Claim claim) {
        Evidence<Counted> counted = claim.counted();
        if (counted == null || claim.sentence().role() == Sentence.Role.HEADLINE) {
            return Set.of();
        }
        String text = counted.value().text();
        boolean opens = counted.span().start() == claim.sentence().span().start();
        Set<String> modifiers = modifiers(counted.value());
        Set<String> found = new TreeSet<>();
        stems.each(opens && LONE.matcher(text).lookingAt() ? uncapitalised(text) : text, (stem, capital) -> {
            if (capital && modifiers.contains(stem)) {
                found.add(stem);
            }
        });
        return found;
    }

    private static String uncapitalised(String text) {
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
    }

    private static Precision precision(Claim claim) {
        return Precision.of(
                claim.quantity(), claim.article().at(claim.quantity().span()));
    }

    private static Interval stated(Quantity quantity) {
        BigDecimal high = quantity.amount().high();
        return quantity.base(
                high == null
                        ? quantity.generous()
                        : new Interval(quantity.amount().low(), high));
    }
}
