package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** The rules of {@link Parts} for a whole that the part's own sentence gives as a number after "of" or "among". */
final class NumberedWholes {

    private final Drafts drafts;

    NumberedWholes(Drafts drafts) {
        this.drafts = drafts;
    }

    /** "two of the seven gunmen". */
    @Nullable Evidence<Draft> of(int at) {
        Syntax syntax = drafts.syntax(at);
        int object = syntax.ofObject(drafts.phrase(at));
        Draft whole = object == NONE ? null : drafts.draftIn(at, object);
        boolean definite = object != NONE && CountingWords.DEFINITE.contains(syntax.opener(object));
        return whole == null || !definite ? null : Evidence.of(whole, drafts.span(at), "part-of.numbered");
    }

    /** "two out of the seven gunmen", "80 seats out of 95". */
    @Nullable Evidence<Draft> outOf(int at) {
        Syntax syntax = drafts.syntax(at);
        int out = drafts.phrase(at) + 1;
        boolean fits = syntax.norm(out).equals("out") && syntax.norm(out + 1).equals("of");
        int object = fits ? syntax.objectOf(out + 1) : NONE;
        Draft whole = object == NONE ? null : drafts.draftIn(at, object);
        return whole == null ? null : Evidence.of(whole, syntax.span(out), "part-of.out-of");
    }

    /** "Of the 10,400 wounded, a third are children", "260,000 people – of the 1.8 million there –". */
    @Nullable Evidence<Draft> ahead(int at) {
        Syntax syntax = drafts.syntax(at);
        if (at > 0 && drafts.syntax(at - 1) == syntax) {
            int of = syntax.preposition(drafts.phrase(at - 1));
            boolean opens = of == 0
                    && syntax.norm(of).equals("of")
                    && syntax.commaBetween(drafts.phrase(at - 1), drafts.phrase(at));
            if (opens && drafts.fits(at - 1, at)) {
                return Evidence.of(drafts.get(at - 1), syntax.span(of), "part-of.of-numbered");
            }
        }
        if (at + 1 < drafts.size() && drafts.syntax(at + 1) == syntax) {
            int of = syntax.preposition(drafts.phrase(at + 1));
            boolean aside = of > 0
                    && syntax.norm(of).equals("of")
                    && syntax.is(of - 1, BREAK)
                    && drafts.phrase(at + 1) > drafts.phrase(at);
            if (aside && drafts.fits(at + 1, at)) {
                return Evidence.of(drafts.get(at + 1), syntax.span(of), "part-of.of-numbered");
            }
        }
        return null;
    }

    /** "three people are among the eight detained". */
    @Nullable Evidence<Draft> among(int at) {
        Syntax syntax = drafts.syntax(at);
        Verb verb = syntax.saidOf(drafts.phrase(at), false);
        int among = verb == null ? NONE : syntax.after(verb.phrase());
        boolean fits = among != NONE
                && syntax.is(among, PREPOSITION)
                && syntax.norm(among).equals("among");
        int object = fits ? syntax.objectOf(among) : NONE;
        Draft whole = object == NONE ? null : drafts.draftIn(at, object);
        return whole == null ? null : Evidence.of(whole, syntax.span(among), "part-of.among");
    }
}
