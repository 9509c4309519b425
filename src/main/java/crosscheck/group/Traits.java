package crosscheck.group;

import crosscheck.claim.Modality;
import crosscheck.lexicon.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Describes how two claims compare, one trait for each respect that can be told. */
final class Traits {

    private static final TreeMap<Double, String> SHARED =
            new TreeMap<>(Map.of(0.0, "none", 0.04, "little", 0.12, "some", 0.25, "much", 0.45, "most"));

    private static final TreeMap<Long, String> DAYS =
            new TreeMap<>(Map.of(0L, "days", 4L, "weeks", 31L, "months", 181L, "years"));

    private final Rarity rarity;
    private final Stories stories;
    private final Company company;
    private final Speakers speakers;
    private final Set<String> vacuous;

    Traits(Rarity rarity, Company company, Stories stories, Speakers speakers, Table measureNouns) {
        this.speakers = speakers;
        this.rarity = rarity;
        this.company = company;
        this.stories = stories;
        vacuous = measureNouns.rows().stream()
                .map(row -> Stems.stem(row.get("surface")))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Trait> of(Profile a, Profile b) {
        List<Trait> traits = new ArrayList<>();
        traits.add(counted(a, b));
        traits.add(modifiers(a, b));
        traits.add(bodies(a, b));
        traits.add(actor(a, b));
        traits.add(holder(a, b));
        traits.add(event(a, b));
        traits.add(place(a, b));
        traits.add(period(a, b));
        traits.add(new Trait("story", tie(a, b), () -> ""));
        traits.add(modality(a, b));
        traits.add(shared("words", a.words(), b.words()));
        traits.add(shared("clause", a.clause(), b.clause()));
        traits.add(new Trait("company", company.shared(a, b), () -> ""));
        traits.add(new Trait("speakers", speakers.against(a, b) ? "against" : "none", () -> ""));
        traits.add(dates(a, b));
        traits.add(figures(a, b));
        return traits;
    }

    private Trait counted(Profile a, Profile b) {
        Supplier<String> words = () -> SubjectGate.text(a) + " ~ " + SubjectGate.text(b);
        boolean one = a.head() == null || vacuous.contains(a.head());
        boolean two = b.head() == null || vacuous.contains(b.head());
        if (one || two || a.head() == null || b.head() == null) {
            return new Trait(
                    "counted",
                    !(one && two) ? "one-unknown" : a.measure().equals("count") ? "uncounted" : "unknown",
                    words);
        }
        if (a.head().equals(b.head())) {
            return new Trait("counted", "people".equals(a.countClass()) ? "people" : "head", words);
        }
        if (a.countClass() == null || b.countClass() == null) {
            return new Trait("counted", "other", words);
        }
        boolean same = a.countClass().equals(b.countClass());
        boolean event =
                a.measure().equals("count") && a.frame() != null && a.frame().equals(b.frame());
        String kin = event ? "kin-event" : "kin";
        return new Trait("counted", !same ? kin : "people".equals(a.countClass()) ? "people" : "class", words);
    }

    private static Trait modifiers(Profile a, Profile b) {
        boolean shared = !Collections.disjoint(a.modifiers(), b.modifiers());
        Supplier<String> words = () -> String.join(" ", a.modifiers()) + " ~ " + String.join(" ", b.modifiers());
        boolean none = a.modifiers().isEmpty() && b.modifiers().isEmpty();
        boolean both = !a.modifiers().isEmpty() && !b.modifiers().isEmpty();
        return new Trait("modifiers", shared ? "shared" : none ? "none" : both ? "other" : "one", words);
    }

    /** The bodies that the counted belong to, as their names say: the National Guard, the Blue Helmets. */
    private static Trait bodies(Profile a, Profile b) {
        Supplier<String> words = () -> String.join(" ", a.names()) + " ~ " + String.join(" ", b.names());
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return new Trait("bodies", a.names().equals(b.names()) ? "none" : "one", words);
        }
        return new Trait("bodies", SubjectGate.otherBodies(a.names(), b.names()) ? "other" : "shared", words);
    }

    private static Trait actor(Profile a, Profile b) {
        boolean same = a.actor() != null && a.actor().equals(b.actor());
        return new Trait("actor", same ? "same" : "unknown", () -> a.actor() + " ~ " + b.actor());
    }

    private static Trait holder(Profile a, Profile b) {
        boolean same = !Collections.disjoint(a.holder(), b.holder());
        return new Trait(
                "holder",
                same ? "same" : "unknown",
                () -> String.join(" ", a.holder()) + " ~ " + String.join(" ", b.holder()));
    }

    private static Trait event(Profile a, Profile b) {
        Supplier<String> words = () -> StatusGate.text(a) + " ~ " + StatusGate.text(b);
        if (a.frame() != null && b.frame() != null) {
            return new Trait("event", a.frame().equals(b.frame()) ? "frame" : "kin", words);
        }
        if (a.lemma() != null && a.lemma().equals(b.lemma())) {
            return new Trait("event", "lemma", words);
        }
        boolean either = a.frame() != null || b.frame() != null;
        return new Trait(
                "event", either ? "one-unknown" : a.lemma() != null && b.lemma() != null ? "other" : "unknown", words);
    }

    private static Trait place(Profile a, Profile b) {
        Supplier<String> words = () -> PlaceGate.text(a) + " ~ " + PlaceGate.text(b);
        if (a.place() != null && b.place() != null) {
            String level = a.place().equals(b.place()) ? "same" : "nested";
            return new Trait("place", a.placed() && b.placed() ? level : level + "-likely", words);
        }
        if (a.placeWords().isEmpty() || b.placeWords().isEmpty()) {
            return new Trait("place", "unknown", words);
        }
        return new Trait("place", Collections.disjoint(a.placeWords(), b.placeWords()) ? "other" : "same", words);
    }

    private static Trait period(Profile a, Profile b) {
        if (a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            return new Trait("period", "unknown", () -> a.when() + " ~ " + b.when());
        }
        boolean same = a.from().equals(b.from()) && a.to().equals(b.to());
        return new Trait(
                "period", same ? "same" : Periods.meet(a, b) ? "overlap" : "apart", () -> a.when() + " ~ " + b.when());
    }

    private static Trait modality(Profile a, Profile b) {
        Supplier<String> words = () -> a.modality().id() + " ~ " + b.modality().id();
        if (a.modality() == b.modality()) {
            return new Trait("modality", "same", words);
        }
        boolean conditional = a.modality() == Modality.CONDITIONAL || b.modality() == Modality.CONDITIONAL;
        return new Trait("modality", conditional ? "conditional" : "other", words);
    }

    private String tie(Profile a, Profile b) {
        return stories.tie(a, b).name().toLowerCase(Locale.ROOT);
    }

    /** How much of the telling weight of two sets of stems is in both. */
    private Trait shared(String name, Set<String> a, Set<String> b) {
        String level = SHARED.floorEntry(rarity.shared(a, b)).getValue();
        return new Trait(name, level, () -> a.stream().filter(b::contains).collect(Collectors.joining(" ")));
    }

    private static Trait dates(Profile a, Profile b) {
        if (a.day() == null || b.day() == null) {
            return new Trait("dates", "unknown", () -> "");
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
        return new Trait("dates", DAYS.floorEntry(days).getValue(), () -> a.day() + " ~ " + b.day());
    }

    /** Figures of one question are seldom far apart, unless one of them is wrong: within one story distance says little. */
    private Trait figures(Profile a, Profile b) {
        boolean one = stories.tie(a, b).one();
        Supplier<String> words = () -> MeasureGate.words(a) + " ~ " + MeasureGate.words(b);
        String level = Figures.level(a, b);
        return new Trait(
                "figures",
                one || level.startsWith("equal") || level.equals("within") ? level : level + "-elsewhere",
                words);
    }
}
