package crosscheck.claim;

import crosscheck.claim.SpeechVerbs.Frame;
import crosscheck.claim.SpeechVerbs.Verb;
import crosscheck.text.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A verb of saying with its speaker before it ("officials said") or after it (", said the mayor"). */
final class SubjectSays implements SpeechRule {

    /** Frames whose verbs say something while they go on: "are predicting", not "are counting ballots". */
    private static final Set<Frame> PROGRESSIVE =
            EnumSet.of(Frame.SAY, Frame.CLAUSE, Frame.THINK, Frame.TELL, Frame.REPORT);

    /** Frames whose participles say nothing of their own: ", counting 40 ballots". */
    private static final Set<Frame> UNSAID = EnumSet.of(Frame.RECORD, Frame.BLAME, Frame.PROMISE);

    /** Within how many words behind "showing" its figure must stand. */
    private static final int SHOWN = 10;

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        Verb verb = SpeechVerbs.of(line.at(index));
        if (verb == null
                || !Frames.asVerb(line, index)
                || line.at(index + 1).is("-")
                || line.at(index - 1).is("-")) {
            return Optional.empty();
        }
        if (isProgressive(line, index, verb)) {
            verb = new Verb(verb.lemma(), verb.frame(), false, false);
        }
        SourceReader reader = new SourceReader(line);
        int subject = verb.participle() && line.at(index - 1).is("as") ? index - 1 : index;
        Source source = reader.before(subject, SpeechVerbs.isParticiple(line.at(index)));
        Said said = Said.after(line, index, verb, quotes);
        Optional<Speech> inverted = verb.participle() ? Optional.empty() : inverted(line, index, verb, quotes);
        if (source != null && inverted.isPresent() && isListed(line, source)) {
            return inverted;
        }
        if (source != null && Embedded.is(line, index, verb, source)) {
            return Optional.of(Embedded.speech(line, index, source));
        }
        if (source != null
                && !verb.participle()
                && !idle(line, source, said)
                && Frames.fits(line, index, verb, source, said)) {
            Speech speech = speech(line, index, source, said, quotes, "attribution.subject-verb");
            return Optional.of(
                    switch (verb.frame()) {
                        case NAME -> speech.inQuotes();
                        case PROMISE -> line.at(index + 1).is("to") ? promise(line, index, source) : speech;
                        default -> speech;
                    });
        }
        if (verb.participle()) {
            boolean own = source != null && bears(line, source, said);
            return source != null && own
                    ? Optional.of(speech(line, index, issuer(source), said, quotes, "attribution.subject-participle"))
                    : participle(line, index, verb, said);
        }
        return inverted;
    }

    /** "Analysts are predicting": a participle that is the clause's verb. */
    private static boolean isProgressive(Line line, int index, Verb verb) {
        int before = index - 1;
        while (WordSets.isAdverb(line.at(before))) {
            before--;
        }
        return verb.participle()
                && PROGRESSIVE.contains(verb.frame())
                && line.at(before).is("is", "are", "was", "were", "been", "'re");
    }

    /** Whether a participle is said of the noun before it: "with officials saying", "quoted a miner as saying", "a report asserting that". */
    private static boolean bears(Line line, Source source, Said said) {
        SpeakerNouns.Kind kind = new SourceParts(source).headKind();
        boolean document = SpeakerNouns.kind(line.at(source.to() - 1)) == SpeakerNouns.Kind.DOCUMENT;
        boolean with = line.at(source.from() - 1).is("with") && kind == SpeakerNouns.Kind.PEOPLE;
        boolean cited = line.at(source.from() - 1).is("cited", "cites", "quoted", "quotes");
        return kind != null
                && said.content() != Said.Content.NONE
                && (with || cited || (document && said.content() == Said.Content.THAT));
    }

    /** Whoever gives out a document that says it: "the ministry issued a report asserting that". */
    private static Source issuer(Source source) {
        Line line = source.line();
        int head = SourceCheck.headEnd(line, source.from(), source.to());
        boolean issued = head < source.to()
                && line.at(head).norm().endsWith("ed")
                && line.at(head + 1).is("a", "an", "the", "its", "his", "her", "their");
        return issued ? Source.of(line, source.from(), head) : source;
    }

    /** Whether a phrase with something beside it stands behind a comma: it may be the last but one of a list. */
    private static boolean isListed(Line line, Source source) {
        return source.asideTo() > source.asideFrom()
                && line.at(source.from() - 1).is(",");
    }

    private static Speech speech(Line line, int index, Source source, Said said, Quotes quotes, String rule) {
        int start = source.from();
        boolean as = line.at(start - 1).is("as") && start > 1;
        boolean aside = start > 0
                && said.content() == Said.Content.NONE
                && (as || line.at(start - 1).isBreak() || quoteEnds(line, start, quotes));
        if (aside) {
            return new Speech(
                    source,
                    line.span(index, said.from()),
                    AccordingTo.scope(line, start, said.from()),
                    quoteEnds(line, start, quotes),
                    said.relay(),
                    rule + ".after");
        }
        boolean under = start > 0
                && line.at(start - 1)
                        .is("after", "when", "because", "although", "while", "since", "as", "if", "before", "though")
                && start == 1;
        Span rest = said.rest(line, under);
        return new Speech(source, line.span(index, said.from()), rest, false, said.relay(), rule);
    }

    /** "Pledged to hire 40 clerks after a year that": what somebody promises to do, up to a word that opens a clause about something else. */
    private static Speech promise(Line line, int index, Source source) {
        int end = index + 2;
        while (line.has(end)
                && !line.at(end).is("that", "which", "who", "after", "since", "as", "because")
                && !line.at(end).isBreak()) {
            end++;
        }
        return new Speech(
                source,
                line.span(index, index + 1),
                line.span(index + 1, Math.min(end, line.size())),
                false,
                null,
                "attribution.promise");
    }

    /** Whether nothing stands before the speaker and nothing that could be said after the verb. */
    private static boolean idle(Line line, Source source, Said said) {
        boolean first = source.from() == 0 || !line.at(source.from() - 1).isBreak();
        return first
                && said.content() == Said.Content.NONE
                && line.at(said.from()).isBreak();
    }

    private static boolean quoteEnds(Line line, int at, Quotes quotes) {
        return at > 0
                && (line.at(at - 1).isQuote()
                        || (at > 1
                                && line.at(at - 2).isQuote()
                                && line.at(at - 1).is(",")))
                && quotes.all().stream()
                        .anyMatch(q -> q.span().end() <= line.at(at).span().start()
                                && q.span().end()
                                        >= line.at(Math.max(0, at - 2)).span().start() - 1);
    }

    /** ", said the mayor", "...," wrote Smith. */
    private static Optional<Speech> inverted(Line line, int index, Verb verb, Quotes quotes) {
        boolean set = index > 0
                && (line.at(index - 1).is(",", "—", "–", "--", "?", "!")
                        || line.at(index - 1).isQuote());
        boolean base = line.at(index).is(verb.lemma())
                || WordSets.PREPOSITIONS.contains(line.at(index + 1).norm());
        if (!set || !verb.inverts() || base) {
            return Optional.empty();
        }
        Source source = new SourceReader(line).after(index + 1);
        if (source == null || source.line().at(source.from()).is("it", "they") || runsOn(line, source)) {
            return Optional.empty();
        }
        Said said = Said.after(line, source.to() - 1, verb, quotes);
        return Optional.of(new Speech(
                source,
                line.span(index, index + 1),
                AccordingTo.scope(line, index, source.to()),
                quoteEnds(line, index, quotes),
                said.relay(),
                "attribution.inverted"));
    }

    /** Whether a verb follows the phrase: then it is the subject of what is said, not the speaker. */
    private static boolean runsOn(Line line, Source source) {
        Piece next = line.at(source.to());
        return source.asideTo() == source.to()
                && (line.isTagged(source.to(), crosscheck.sentence.Tag.VERB)
                        || WordSets.AUXILIARIES.contains(next.norm())
                        || (WordSets.REFUSALS.contains(next.norm()) && !next.is("to")));
    }

    /** "..., adding that": the speaker is that of the sentence. */
    private static Optional<Speech> participle(Line line, int index, Verb verb, Said said) {
        boolean set = index > 0 && line.at(index - 1).is(",", "and", "—", "–", "--");
        boolean named = verb.frame() == Frame.NAME;
        if (!set
                || said.content() == Said.Content.NONE
                || UNSAID.contains(verb.frame())
                || (named && !Frames.isQuoted(line, index))) {
            return Optional.empty();
        }
        boolean shows = verb.frame() == Frame.SHOW && Frames.figureAhead(line, index, SHOWN);
        boolean clause = said.content() == Said.Content.THAT || said.quoted() || Frames.clauseAt(line, said.from());
        SourceReader reader = new SourceReader(line);
        Source source = clause || shows ? reader.sentenceSubject(index) : null;
        boolean document = source != null && new SourceParts(source).headKind() == SpeakerNouns.Kind.DOCUMENT;
        if (verb.frame() == Frame.SHOW && !document) {
            source = shows ? reader.document(index - 1) : null;
            document = source != null;
        }
        return source == null || (verb.frame() == Frame.SHOW && !document)
                ? Optional.empty()
                : Optional.of(new Speech(
                        source,
                        line.span(index, index + 1),
                        said.rest(line, false),
                        named,
                        said.relay(),
                        "attribution.participle"));
    }
}
