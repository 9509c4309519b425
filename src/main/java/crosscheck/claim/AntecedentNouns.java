package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.NOUN;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what an elliptic figure counts in a noun before it that no figure stands with. */
final class AntecedentNouns {

    private AntecedentNouns() {}

    /**
     * The nearest plural noun of a listed class before a bare subject: "some of the migrants left and 40 crossed".
     *
     * @param before gives the sentence before, which is read only where the figure's own has no such noun
     */
    static @Nullable Evidence<Counted> of(
            Figure figure, @Nullable Evidence<Event> event, Supplier<@Nullable Syntax> before) {
        Syntax own = figure.syntax();
        boolean subject = figure.is(Kind.COUNT, Kind.VAGUE) && own.saidOf(figure.phrase(), false) != null;
        if (!subject || event == null) {
            return figure.is(Kind.COUNT, Kind.VAGUE) && Antecedents.pointsBack(figure) ? pointed(figure, event) : null;
        }
        Evidence<Counted> found = noun(figure, event, own, figure.phrase());
        Syntax earlier = found == null ? before.get() : null;
        return earlier == null ? found : noun(figure, event, earlier, earlier.size());
    }

    /** The nearest plural noun that "of them" takes up in its own sentence: "she fights for jobs, and they cut 700 of them". */
    private static @Nullable Evidence<Counted> pointed(Figure figure, @Nullable Evidence<Event> event) {
        Syntax syntax = figure.syntax();
        for (int i = figure.phrase() - 1; i >= 0; i--) {
            boolean plural = syntax.is(i, NOUN)
                    && syntax.head(i).is(Tag.NOUN)
                    && syntax.norm(i).endsWith("s")
                    && syntax.quantityIn(i) == Syntax.NONE
                    && !VerbEvents.isTime(syntax, i);
            Phrase phrase = syntax.phrase(i);
            Counted counted =
                    plural ? Nouns.of(syntax, figure.vocabulary().classes(), phrase.from(), phrase.to()) : null;
            if (counted != null && Antecedents.fits(figure, event, counted)) {
                return Evidence.inherited(counted, syntax.span(i), "counted.antecedent-noun");
            }
        }
        return null;
    }

    private static @Nullable Evidence<Counted> noun(Figure figure, Evidence<Event> event, Syntax syntax, int end) {
        for (int i = end - 1; i >= 0; i--) {
            Verb verb = syntax.is(i, NOUN) ? syntax.saidOf(i, false) : null;
            boolean speaks = verb != null && figure.vocabulary().predicates().isReporting(syntax.head(verb.phrase()));
            boolean plural = syntax.is(i, NOUN)
                    && !speaks
                    && syntax.norm(i).endsWith("s")
                    && syntax.phrase(i).to() == syntax.phrase(i).head() + 1;
            Counted counted = plural
                    ? Nouns.of(
                            syntax,
                            figure.vocabulary().classes(),
                            syntax.phrase(i).from(),
                            syntax.phrase(i).to())
                    : null;
            boolean fits = counted != null
                    && counted.countClass() != null
                    && Antecedents.fits(figure, event, counted)
                    && figure.vocabulary().classes().isLiving(counted.countClass());
            if (counted != null && fits) {
                return Evidence.inherited(counted, syntax.span(i), "counted.antecedent-noun");
            }
        }
        return null;
    }
}
