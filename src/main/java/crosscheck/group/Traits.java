package crosscheck.group;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Describes how two claims compare, one trait for each respect that can be told. */
final class Traits {

    private static final TreeMap<Double, String> TOPIC =
            new TreeMap<>(Map.of(0.0, "far", 0.10, "related", 0.17, "close", 0.26, "same"));

    private static final TreeMap<Double, String> SHARED =
            new TreeMap<>(Map.of(0.0, "none", 0.04, "little", 0.12, "some", 0.25, "much", 0.45, "most"));

    private static final TreeMap<Long, String> DAYS =
            new TreeMap<>(Map.of(0L, "days", 4L, "weeks", 31L, "months", 181L, "years"));

    private static final TreeMap<BigDecimal, String> RATIO = new TreeMap<>(Map.of(
            BigDecimal.ZERO,
            "equal",
            new BigDecimal("1.013"),
            "near",
            new BigDecimal("1.06"),
            "like",
            new BigDecimal("1.5"),
            "apart",
            new BigDecimal("3"),
            "far",
            new BigDecimal("6"),
            "farther",
            new BigDecimal("30"),
            "worlds"));

    private final Topics topics;

    Traits(Topics topics) {
        this.topics = topics;
    }

    List<Trait> of(Profile a, Profile b) {
        List<Trait> traits = new ArrayList<>();
        traits.add(counted(a, b));
        traits.add(modifiers(a, b));
        traits.add(actor(a, b));
        traits.add(event(a, b));
        traits.add(place(a, b));
        traits.add(period(a, b));
        traits.add(topic(a, b));
        traits.add(shared("words", a.words(), b.words()));
        traits.add(shared("clause", a.clause(), b.clause()));
        traits.add(dates(a, b));
        traits.add(figures(a, b));
        return traits;
    }

    private static Trait counted(Profile a, Profile b) {
        String words = SubjectGate.text(a) + " ~ " + SubjectGate.text(b);
        if (a.head() == null || b.head() == null) {
            return new Trait("counted", a.head() == null && b.head() == null ? "unknown" : "one-unknown", words);
        }
        if (a.head().equals(b.head())) {
            return new Trait("counted", "head", words);
        }
        if (a.countClass() == null || b.countClass() == null) {
            return new Trait("counted", "other", words);
        }
        return new Trait("counted", a.countClass().equals(b.countClass()) ? "class" : "kin", words);
    }

    private static Trait modifiers(Profile a, Profile b) {
        Set<String> shared = new TreeSet<>(a.modifiers());
        shared.retainAll(b.modifiers());
        String words = String.join(" ", a.modifiers()) + " ~ " + String.join(" ", b.modifiers());
        boolean none = a.modifiers().isEmpty() && b.modifiers().isEmpty();
        boolean both = !a.modifiers().isEmpty() && !b.modifiers().isEmpty();
        return new Trait("modifiers", !shared.isEmpty() ? "shared" : none ? "none" : both ? "other" : "one", words);
    }

    private static Trait actor(Profile a, Profile b) {
        boolean same = a.actor() != null && a.actor().equals(b.actor());
        return new Trait("actor", same ? "same" : "unknown", a.actor() + " ~ " + b.actor());
    }

    private static Trait event(Profile a, Profile b) {
        String words = StatusGate.text(a) + " ~ " + StatusGate.text(b);
        if (a.frame() != null && b.frame() != null) {
            return new Trait("event", a.frame().equals(b.frame()) ? "frame" : "kin", words);
        }
        if (a.lemma() == null || b.lemma() == null) {
            return new Trait("event", "unknown", words);
        }
        return new Trait("event", a.lemma().equals(b.lemma()) ? "lemma" : "other", words);
    }

    private static Trait place(Profile a, Profile b) {
        String words = PlaceGate.text(a) + " ~ " + PlaceGate.text(b);
        if (a.place() != null && b.place() != null) {
            boolean stated = a.placed() && b.placed();
            return new Trait("place", a.place().equals(b.place()) ? stated ? "same" : "likely" : "nested", words);
        }
        if (a.placeWords().isEmpty() || b.placeWords().isEmpty()) {
            return new Trait("place", "unknown", words);
        }
        Set<String> shared = new TreeSet<>(a.placeWords());
        shared.retainAll(b.placeWords());
        return new Trait("place", shared.isEmpty() ? "other" : "same", words);
    }

    private static Trait period(Profile a, Profile b) {
        if (a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            return new Trait("period", "unknown", a.when() + " ~ " + b.when());
        }
        boolean same = a.from().equals(b.from()) && a.to().equals(b.to());
        boolean apart = a.to().isBefore(b.from()) || b.to().isBefore(a.from());
        return new Trait("period", same ? "same" : apart ? "apart" : "overlap", a.when() + " ~ " + b.when());
    }

    private Trait topic(Profile a, Profile b) {
        if (a.sameArticle(b)) {
            return new Trait("topic", "article", "");
        }
        double likeness = topics.likeness(a.claim().article(), b.claim().article());
        return new Trait("topic", TOPIC.floorEntry(likeness).getValue(), "");
    }

    /** How much of the telling weight of two sets of stems is in both. */
    private Trait shared(String name, Set<String> a, Set<String> b) {
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        double both = weight(shared);
        double all = weight(a) + weight(b) - both;
        return new Trait(name, all == 0 ? "none" : SHARED.floorEntry(both / all).getValue(), String.join(" ", shared));
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(topics::share).sum();
    }

    private static Trait dates(Profile a, Profile b) {
        if (a.day() == null || b.day() == null) {
            return new Trait("dates", "unknown", "");
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
        return new Trait("dates", DAYS.floorEntry(days).getValue(), a.day() + " ~ " + b.day());
    }

    /** Figures of one question are seldom far apart: equal ones speak for it, those of another size against it. */
    private static Trait figures(Profile a, Profile b) {
        BigDecimal ratio = a.ratio(b);
        String words = MeasureGate.words(a) + " ~ " + MeasureGate.words(b);
        if (a.vague() || b.vague()) {
            return new Trait("figures", a.near(b) ? "vague" : "vague-apart", words);
        }
        if (ratio == null) {
            return new Trait("figures", "apart", words);
        }
        String level = RATIO.floorEntry(ratio).getValue();
        if (level.equals("near") && a.measure().startsWith("share")) {
            level = "like";
        }
        if (level.equals("equal")) {
            int digits = Math.min(a.digits(), b.digits());
            level = digits > 2 ? "equal-precise" : digits > 1 ? "equal" : "equal-round";
        }
        return new Trait("figures", level, words);
    }
}
