package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose figure it is, where a name stands right before it: "Hentzel has 153 delegates", "Hentzel 35.5; Rassendyll 41". */
final class Holders {

    /** Characters before a figure in which its holder stands. */
    private static final int BEFORE = 60;

    private static final Pattern HOLDER = Pattern.compile("((?:\\p{Lu}[\\p{L}.\\-]*\\s?){1,4})(?:['’]s\\s+|:?\\s*[+]?|"
            + "(?:has|had|with|won|got|is \\p{L}+ with)\\s+)(?:(?:only|just|about|still|nearly|over)\\s+)*$");

    private static final Set<String> DATES = Stream.concat(
                    Stream.of(Month.values()).map(Month::name),
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name))
            .map(name -> Stems.stem(name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private Holders() {}

    /**
     * The stems of the name right before a figure, sorted; empty when none stands there, or that of a nation or place, in a headline, where
     * most words have a capital, and for an age, whose person the counted phrase names.
     */
    static Set<String> of(Claim claim, Stems stems, Atlas atlas) {
        Span sentence = claim.sentence().span();
        Span figure = claim.quantity().extent();
        Set<String> found = new TreeSet<>();
        boolean capitals = claim.sentence().role() == Sentence.Role.HEADLINE;
        if (!sentence.contains(figure) || capitals || claim.quantity().kind() == Kind.AGE) {
            return found;
        }
        int from = Math.max(sentence.start(), figure.start() - BEFORE);
        Matcher name = HOLDER.matcher(claim.article().text().substring(from, figure.start()));
        if (name.find() && atlas.party(name.group(1)) == null) {
            stems.each(name.group(1), (stem, capital) -> found.add(stem));
        }
        return found.stream().anyMatch(DATES::contains) ? Set.of() : found;
    }
}
