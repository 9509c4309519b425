package crosscheck.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How much speaks for two claims answering one question: named features, each with what it adds. */
final class Scores {

    /** Two claims with less than this are not put together. */
    static final BigDecimal ENOUGH = new BigDecimal("3.6");

    /** What the ratio of two figures that cannot both be right speaks for, from each ratio upwards. */
    private static final NavigableMap<BigDecimal, Double> STEPS = new TreeMap<>(Map.of(
            BigDecimal.ZERO,
            0.2,
            new BigDecimal("1.5"),
            0.0,
            new BigDecimal("3"),
            -1.5,
            new BigDecimal("6"),
            -3.0,
            new BigDecimal("30"),
            -4.5));

    private final Topics topics;

    Scores(Topics topics) {
        this.topics = topics;
    }

    static BigDecimal sum(List<Feature> features) {
        return features.stream().map(Feature::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Feature> features(Profile a, Profile b) {
        List<Feature> features = new ArrayList<>();
        counted(a, b, features);
        modifiers(a, b, features);
        actor(a, b, features);
        event(a, b, features);
        place(a, b, features);
        period(a, b, features);
        topic(a, b, features);
        words(a, b, features);
        dates(a, b, features);
        figures(a, b, features);
        return features;
    }

    private static void add(List<Feature> features, String name, double contribution, String words) {
        if (contribution != 0) {
            features.add(new Feature(name, BigDecimal.valueOf(contribution).setScale(2, RoundingMode.HALF_UP), words));
        }
    }

    private static void counted(Profile a, Profile b, List<Feature> features) {
        String one = a.head();
        String two = b.head();
        if (one == null || two == null) {
            return;
        }
        double same =
                one.equals(two) ? 1.5 : a.countClass() != null && a.countClass().equals(b.countClass()) ? 1.2 : 0.7;
        add(features, "counted", same, SubjectGate.text(a) + " ~ " + SubjectGate.text(b));
    }

    private static void modifiers(Profile a, Profile b, List<Feature> features) {
        Set<String> shared = new TreeSet<>(a.modifiers());
        shared.retainAll(b.modifiers());
        if (!shared.isEmpty()) {
            add(features, "modifiers", Math.min(1.2, 0.6 * shared.size()), String.join(" ", shared));
        } else if (!a.modifiers().isEmpty() && !b.modifiers().isEmpty()) {
            add(features, "modifiers", -1.0, String.join(" ", a.modifiers()) + " ~ " + String.join(" ", b.modifiers()));
        } else if (!a.modifiers().isEmpty() || !b.modifiers().isEmpty()) {
            add(features, "modifiers", -0.4, String.join(" ", a.modifiers()) + String.join(" ", b.modifiers()));
        }
    }

    private static void actor(Profile a, Profile b, List<Feature> features) {
        if (a.actor() != null && a.actor().equals(b.actor())) {
            add(features, "actor", 1.0, a.actor());
        }
    }

    private static void event(Profile a, Profile b, List<Feature> features) {
        if (a.frame() != null && b.frame() != null) {
            add(features, "event", a.frame().equals(b.frame()) ? 1.2 : 0.6, a.frame() + " ~ " + b.frame());
        } else if (a.lemma() != null && b.lemma() != null) {
            add(features, "event", a.lemma().equals(b.lemma()) ? 1.0 : -0.4, a.lemma() + " ~ " + b.lemma());
        }
    }

    private static void place(Profile a, Profile b, List<Feature> features) {
        if (a.place() != null && b.place() != null) {
            add(features, "place", a.place().equals(b.place()) ? 0.8 : -0.3, a.place() + " ~ " + b.place());
        } else if (!a.placeWords().isEmpty() && !b.placeWords().isEmpty()) {
            Set<String> shared = new TreeSet<>(a.placeWords());
            shared.retainAll(b.placeWords());
            add(features, "place", shared.isEmpty() ? -0.8 : 0.8, PlaceGate.text(a) + " ~ " + PlaceGate.text(b));
        }
    }

    private static void period(Profile a, Profile b, List<Feature> features) {
        if (a.from() == null || b.from() == null || a.to() == null || b.to() == null) {
            return;
        }
        boolean same = a.from().equals(b.from()) && a.to().equals(b.to());
        boolean apart = a.to().isBefore(b.from()) || b.to().isBefore(a.from());
        add(features, "period", same ? 1.0 : apart ? -1.0 : 0.4, a.when() + " ~ " + b.when());
    }

    private void topic(Profile a, Profile b, List<Feature> features) {
        double likeness = a.sameArticle(b)
                ? 0.4
                : topics.likeness(a.claim().article(), b.claim().article());
        add(features, "topic", Math.min(1.6, 4 * likeness), "");
    }

    private void words(Profile a, Profile b, List<Feature> features) {
        Set<String> shared = new TreeSet<>(a.words());
        shared.retainAll(b.words());
        double sum = 0;
        for (String stem : shared) {
            sum += topics.share(stem);
        }
        double all = weight(a.words()) + weight(b.words()) - sum;
        if (all > 0) {
            add(features, "words", Math.min(2.0, 0.35 * sum + 2 * sum / all) - 0.5, String.join(" ", shared));
        }
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(topics::share).sum();
    }

    private static void dates(Profile a, Profile b, List<Feature> features) {
        if (a.day() == null || b.day() == null) {
            return;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
        double part = days <= 3 ? 0.4 : days <= 30 ? 0 : days <= 180 ? -0.6 : -1.5;
        add(features, "dates", part, a.day() + " ~ " + b.day());
    }

    /** Figures of one question are seldom far apart: equal ones speak for it, those of another size against it. */
    private static void figures(Profile a, Profile b, List<Feature> features) {
        BigDecimal lowA = a.reach().low();
        BigDecimal lowB = b.reach().low();
        if (lowA == null || lowB == null || lowA.signum() <= 0 || lowB.signum() <= 0) {
            return;
        }
        String words = MeasureGate.words(a) + " ~ " + MeasureGate.words(b);
        if (a.reach().overlaps(b.reach())) {
            add(features, "figures", telling(a) && telling(b) ? 1.2 : 0.4, words);
            return;
        }
        BigDecimal ratio = lowA.max(lowB).divide(lowA.min(lowB), 2, RoundingMode.HALF_UP);
        double part = STEPS.floorEntry(ratio).getValue();
        add(features, "figures", part, words);
    }

    /** Small and round numbers meet by chance; others seldom do. */
    private static boolean telling(Profile profile) {
        BigDecimal low = profile.claim().quantity().amount().low().stripTrailingZeros();
        return profile.claim().quantity().amount().high() != null && (low.precision() > 1 || low.scale() < -1);
    }
}
