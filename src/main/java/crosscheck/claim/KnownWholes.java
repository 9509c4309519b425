package crosscheck.claim;

import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link Parts} for wholes that a definite noun phrase names again. */
final class KnownWholes {

    private static final Set<String> BE = Set.of("are", "were", "was", "is");

    private final Drafts drafts;

    KnownWholes(Drafts drafts) {
        this.drafts = drafts;
    }

    /** "half of the soldiers", "a quarter of the dead": the same thing named again as known. */
    @Nullable Evidence<Draft> definite(int at) {
        Syntax syntax = drafts.syntax(at);
        int object = syntax.ofObject(drafts.phrase(at));
        boolean definite = object != NONE && isDefinite(syntax, object) && syntax.quantityIn(object) == NONE;
        Draft whole = definite ? known(at, object) : null;
        return whole == null ? null : drafts.pointer(at, whole, "part-of.definite");
    }

    /** "Of the passengers, 30 were Danes, nine Swedes", "Among the dead are nine guards": the known whole stands ahead. */
    @Nullable Evidence<Draft> ahead(int at) {
        Syntax syntax = drafts.syntax(at);
        boolean opens = Set.of("of", "among").contains(syntax.norm(0));
        int object = opens ? syntax.objectOf(0) : NONE;
        boolean definite = object != NONE && isDefinite(syntax, object) && syntax.quantityIn(object) == NONE;
        Verb verb = definite ? syntax.verbBefore(drafts.phrase(at)) : null;
        boolean said = syntax.saidOf(drafts.phrase(at), false) != null
                || (verb != null && BE.contains(syntax.norm(verb.phrase())));
        Draft whole = definite && said ? known(at, object) : null;
        return whole == null ? null : drafts.pointer(at, whole, "part-of.known-ahead");
    }

    /** "the crew consisted of six Danes and one Swede": the members of a known whole. */
    @Nullable Evidence<Draft> consisting(int at) {
        Syntax syntax = drafts.syntax(at);
        int first = syntax.firstOfList(drafts.phrase(at));
        int of = syntax.preposition(first);
        Verb verb = of == NONE ? syntax.governing(first) : syntax.verb(of - 1);
        boolean consists = verb != null
                && CountingWords.MEMBERS.contains(syntax.head(verb.phrase()).lemma())
                && verb.subject() != NONE
                && isDefinite(syntax, verb.subject());
        Draft whole = consists && verb != null ? known(at, verb.subject()) : null;
        return whole == null ? null : drafts.pointer(at, whole, "part-of.consisting");
    }

    /** "three were found on Tuesday, the others on Wednesday": a count beside the rest of the same. */
    @Nullable Evidence<Draft> others(int at) {
        Syntax syntax = drafts.syntax(at);
        Draft part = drafts.get(at);
        int before = part.figure().word() - 1;
        boolean rest = before > 0
                && CountingWords.LEFT_OVER.contains(syntax.word(before).norm())
                && (syntax.word(before - 1).norm().equals("the")
                        || syntax.word(before - 1).is(Tag.PRON, Tag.PART));
        for (int i = part.figure().word() + 1; i < syntax.words().size(); i++) {
            rest |= CountingWords.REST.contains(syntax.word(i).norm())
                    && syntax.word(i - 1).norm().equals("the");
        }
        if (!rest || part.counted() == null || !part.figure().is(Kind.COUNT, Kind.VAGUE)) {
            return null;
        }
        for (int i = at - 1; i >= 0 && drafts.near(i, at); i--) {
            if (drafts.larger(i, at) && sameThing(drafts.get(i), part.counted().value())) {
                return drafts.pointer(at, drafts.get(i), "part-of.others");
            }
        }
        return null;
    }

    /** The nearest earlier figure of the things that a definite noun phrase names again; null when there is none. */
    private @Nullable Draft known(int at, int noun) {
        Syntax syntax = drafts.syntax(at);
        Phrase phrase = syntax.phrase(noun);
        Counted named = Nouns.of(syntax, drafts.get(at).figure().vocabulary().classes(), phrase.from(), phrase.to());
        String head = CountClasses.singular(syntax.norm(noun));
        for (int i = at - 1; i >= 0 && drafts.near(i, at); i--) {
            Draft other = drafts.get(i);
            boolean same = named != null && sameThing(other, named);
            boolean dead = head.equals("dead") && hasFrame(other, "killed");
            boolean wounded = Set.of("wounded", "injured").contains(head) && hasFrame(other, "injured");
            if (drafts.fits(i, at) && (same || dead || wounded)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameThing(Draft draft, Counted thing) {
        Counted other = draft.counted() == null ? null : draft.counted().value();
        boolean dead = other != null && "dead".equals(thing.countClass()) && "dead".equals(other.countClass());
        return other != null && (other.head().equals(thing.head()) || dead);
    }

    /** Whether a noun phrase names something as known: the, these, its, the firm's. */
    private static boolean isDefinite(Syntax syntax, int noun) {
        Phrase phrase = syntax.phrase(noun);
        boolean possessed = false;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            possessed |= Set.of("'s", "’s").contains(syntax.word(i).norm());
        }
        return possessed || CountingWords.DEFINITE.contains(syntax.opener(noun));
    }

    private static boolean hasFrame(Draft draft, String frame) {
        return draft.event() != null && frame.equals(draft.event().value().frame());
    }
}
