package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the places of an article that state the same figure of the same thing: a headline, a standfirst, a lead told again. Two equal
 * figures of one sentence are two claims, and so are two whose own words name another place, another time, another whole or another
 * person.
 */
final class Mentions {

    /**
     * What the words around a figure say of it besides its draft.
     *
     * @param place null when not read
     * @param period null when not read
     * @param whole what it is a part of; null when of nothing
     */
    record Scene(
            @Nullable Evidence<String> place,
            @Nullable Evidence<Period> period,
            @Nullable Evidence<Draft> whole) {}

    /** Digits from which on an article hardly gives the same number twice by chance. */
    private static final int PRECISE = 3;

    /** From here on two fates of people that are equally many are one: small numbers are equal by chance. */
    private static final BigDecimal MANY = BigDecimal.TEN;

    private static final Set<String> DEFINITE = Set.of("the", "these", "those");
    private static final Set<String> MORE =
            Set.of("other", "remaining", "latter", "former", "first", "last", "next", "additional", "more");

    /** Classes that name people by nothing but what befell them, or by nothing at all. */
    private static final Set<String> PLAIN = Set.of("people", "dead", "wounded", "casualties");

    /** How many claims of one figure a further mention is held against: nobody gives a figure so often. */
    private static final int MOST_ALIKE = 40;

    private final List<Draft> drafts;
    private final List<Scene> scenes;
    private final List<List<Integer>> claims = new ArrayList<>();

    /** The claims by their amounts. */
    private final Map<Amount, List<List<Integer>>> alike = new HashMap<>();

    private Mentions(List<Draft> drafts, List<Scene> scenes) {
        this.drafts = drafts;
        this.scenes = scenes;
    }

    /** Lists of indexes into the drafts, each list one claim, in the order of their first mention. */
    static List<List<Integer>> of(List<Draft> drafts, List<Scene> scenes) {
        Mentions mentions = new Mentions(drafts, scenes);
        for (int i = 0; i < drafts.size(); i++) {
            mentions.home(i).add(i);
        }
        return mentions.claims;
    }

    private List<Integer> home(int at) {
        Amount amount = drafts.get(at).figure().quantity().amount();
        List<List<Integer>> equal = alike.computeIfAbsent(amount, one -> new ArrayList<>());
        for (List<Integer> claim : equal) {
            if (claim.stream().allMatch(one -> mayBeOne(one, at)) && same(claim.getFirst(), at)) {
                return claim;
            }
        }
        List<Integer> fresh = new ArrayList<>();
        claims.add(fresh);
        if (equal.size() < MOST_ALIKE) {
            equal.add(fresh);
        }
        return fresh;
    }

    private boolean same(int one, int other) {
        Draft a = drafts.get(one);
        Draft b = drafts.get(other);
        if (!sameFigure(a.figure().quantity(), b.figure().quantity())
                || a.modality().value() != b.modality().value()) {
            return false;
        }
        boolean thing = sameThing(a, b);
        boolean event = sameEvent(a.event(), b.event());
        boolean told = event
                || isDefinite(b.figure())
                || (isPrecise(a.figure().quantity()) && !bothFramed(a.event(), b.event()));
        return thing && told;
    }

    /** Whether nothing in their own words tells two places apart. */
    private boolean mayBeOne(int one, int other) {
        Scene a = scenes.get(one);
        Scene b = scenes.get(other);
        Draft first = drafts.get(one);
        Draft second = drafts.get(other);
        return first.figure().syntax() != second.figure().syntax()
                && !differ(a.place(), b.place())
                && !differ(a.period(), b.period())
                && !differ(first.actor(), second.actor())
                && (a.whole() == null
                        || b.whole() == null
                        || sameFigure(
                                a.whole().value().figure().quantity(),
                                b.whole().value().figure().quantity()));
    }

    /** Whether both say it in their own words and say different things; of two names one may be longer. */
    private static <T> boolean differ(@Nullable Evidence<T> a, @Nullable Evidence<T> b) {
        if (a == null || b == null || a.inherited() || b.inherited()) {
            return false;
        }
        String one = words(a.value());
        String other = words(b.value());
        return !one.contains(other) && !other.contains(one);
    }

    private static String words(Object value) {
        return value instanceof Period period ? period.from() + " " + period.to() : value.toString();
    }

    private static boolean sameFigure(Quantity a, Quantity b) {
        return a.kind() == b.kind()
                && a.amount().equals(b.amount())
                && Objects.equals(a.unit(), b.unit())
                && Objects.equals(a.per(), b.per());
    }

    /** "the 13 patients": those whom the article has counted before. */
    private static boolean isDefinite(Figure figure) {
        Phrase phrase = figure.syntax().phrase(figure.phrase());
        boolean more = figure.syntax().words().subList(phrase.from(), phrase.to()).stream()
                .anyMatch(word -> MORE.contains(word.norm()));
        return !more && DEFINITE.contains(figure.syntax().opener(figure.phrase()));
    }

    private static boolean isPrecise(Quantity quantity) {
        BigDecimal low = quantity.amount().low().stripTrailingZeros();
        return low.precision() >= PRECISE;
    }

    private static boolean sameThing(Draft a, Draft b) {
        if (a.counted() == null || b.counted() == null) {
            return false;
        }
        Counted one = a.counted().value();
        Counted other = b.counted().value();
        boolean loose = !a.figure().is(Kind.PERCENT, Kind.FRACTION) && !isName(one) && !isName(other);
        boolean named = one.head().equals(other.head())
                || (loose && one.countClass() != null && one.countClass().equals(other.countClass()));
        boolean many = a.figure().quantity().amount().low().compareTo(MANY) >= 0;
        return (named && !narrowedApart(one, other)) || (many && befell(a, one, other));
    }

    /** "12 dead in a crash", "The crash killed 12 people": a fate of people names them as well as a noun does. */
    private static boolean befell(Draft a, Counted one, Counted other) {
        CountClasses classes = a.figure().vocabulary().classes();
        Evidence<Event> event = a.event();
        boolean fate = event != null
                && event.value().frame() != null
                && a.figure()
                        .vocabulary()
                        .predicates()
                        .takesLiving(event.value().frame());
        return fate && isPeople(classes, one) && isPeople(classes, other) && (isPlain(one) || isPlain(other));
    }

    private static boolean isPlain(Counted thing) {
        return thing.countClass() != null && PLAIN.contains(thing.countClass());
    }

    private static boolean isPeople(CountClasses classes, Counted thing) {
        String countClass = thing.countClass();
        return countClass != null && (classes.isLiving(countClass) || PLAIN.contains(countClass));
    }

    /** "Republicans" and "Democrats" are of one class and never one. */
    private static boolean isName(Counted thing) {
        int last = thing.text().toLowerCase(Locale.ROOT).lastIndexOf(thing.head());
        return last >= 0 && Character.isUpperCase(thing.text().charAt(last));
    }

    /** "40 local nurses" and "40 foreign nurses": both are narrowed, and neither by what narrows the other. */
    private static boolean narrowedApart(Counted one, Counted other) {
        List<String> a = one.modifiers();
        List<String> b = other.modifiers();
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static boolean bothFramed(@Nullable Evidence<Event> a, @Nullable Evidence<Event> b) {
        return a != null && b != null && a.value().frame() != null && b.value().frame() != null;
    }

    private static boolean sameEvent(@Nullable Evidence<Event> a, @Nullable Evidence<Event> b) {
        if (a == null || b == null) {
            return false;
        }
        Event one = a.value();
        Event other = b.value();
        return one.frame() != null
                ? one.frame().equals(other.frame())
                : one.lemma().equals(other.lemma());
    }
}
