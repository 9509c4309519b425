package crosscheck.claim;

import crosscheck.quantity.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a word of {@code events.tsv} stands, as far as a {@link Condition} asks.
 *
 * @param figure the figure whose event it may be
 * @param verb the word when it is a verb, null when it is a noun
 * @param noun what is counted, or the noun that the word is, in lower case, put together when asked for; empty when the figure stands alone
 */
record Situation(Figure figure, @Nullable Verb verb, Supplier<String> noun) {

    static Situation of(Figure figure, Verb verb) {
        return new Situation(figure, verb, figure::noun);
    }

    static Situation of(Figure figure, int noun) {
        return new Situation(figure, null, () -> {
            Phrase phrase = figure.syntax().phrase(noun);
            return figure.syntax().text(phrase.from(), phrase.head() + 1).toLowerCase(Locale.ROOT);
        });
    }

    /**
     * Whether one thing that a condition names is so.
     *
     * @param test its name
     * @param wanted what a test that looks for one of several words or classes looks for, empty for others
     */
    boolean is(String test, Set<String> wanted) {
        return switch (test) {
            case "money" -> figure.isMoney();
            case "share" -> figure.is(Kind.PERCENT, Kind.FRACTION, Kind.RATIO);
            case "time" -> figure.is(Kind.DURATION);
            case "people" -> countsPeople();
            case "named" -> !noun.get().isEmpty();
            case "plural" -> noun.get().endsWith("s");
            case "bare" -> figure.syntax().preposition(figure.phrase()) == Syntax.NONE;
            case "object" -> hasObject();
            case "illness", "sport" -> figure.syntax().themes().contains(test);
            case "class" -> isOfClass(wanted);
            case "noun" -> wanted.contains(lastWord());
            default -> isBefore(wanted);
        };
    }

    private String lastWord() {
        String words = noun.get();
        return CountClasses.singular(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether people are counted, or nothing is named that they are not. */
    private boolean countsPeople() {
        CountClasses classes = figure.vocabulary().classes();
        String words = noun.get();
        return words.isEmpty() ? figure.is(Kind.COUNT, Kind.VAGUE) : classes.isLiving(classes.of(words));
    }

    private boolean isOfClass(Set<String> wanted) {
        String words = noun.get();
        String found = words.isEmpty() ? null : figure.vocabulary().classes().of(words);
        return found != null && wanted.contains(found);
    }

    /** Whether the verb has an object of its own beside what is counted. */
    private boolean hasObject() {
        Syntax syntax = figure.syntax();
        return verb != null
                && verb.object() != Syntax.NONE
                && verb.object() != syntax.firstOfList(figure.phrase())
                && verb.object() != figure.past(figure.phrase());
    }

    private boolean isBefore(Set<String> norms) {
        Syntax syntax = figure.syntax();
        int next = verb == null ? Syntax.NONE : syntax.phrase(verb.phrase()).head() + 1;
        return next > 0
                && next < syntax.words().size()
                && norms.contains(syntax.word(next).norm());
    }
}
