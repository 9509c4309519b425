package crosscheck.claim;

import crosscheck.claim.SpeechVerbs.Frame;
import crosscheck.claim.SpeechVerbs.Verb;
import java.util.EnumSet;
import java.util.Set;

/** Words of saying inside a relative clause, whose own verb follows them: "a cut that he said would cost 40 jobs", "a cut economists say would cost 40 jobs". */
final class Embedded {

    private static final Set<Frame> FRAMES = EnumSet.of(Frame.SAY, Frame.CLAUSE, Frame.THINK);

    private Embedded() {}

    /** Whether the verb of saying at an index, with this speaker before it, stands between a noun and what is said of it. */
    static boolean is(Line line, int index, Verb verb, Source source) {
        int next = index + 1;
        while (WordSets.isAdverb(line.at(next))) {
            next++;
        }
        int before = source.from() - 1;
        boolean relative = line.at(before).is("that", "which", "who") || isNoun(line, before);
        boolean finite = WordSets.AUXILIARIES.contains(line.at(next).norm())
                || WordSets.MODALS.contains(line.at(next).norm());
        return !verb.participle()
                && FRAMES.contains(verb.frame())
                && finite
                && relative
                && source.asideTo() == source.asideFrom();
    }

    static Speech speech(Line line, int index, Source source) {
        return new Speech(
                source,
                line.span(index, index + 1),
                line.span(index, line.size()),
                false,
                null,
                "attribution.embedded");
    }

    private static boolean isNoun(Line line, int at) {
        return line.isTagged(at, crosscheck.sentence.Tag.NOUN) && !line.at(at).isBreak();
    }
}
