package crosscheck.claim;

import crosscheck.claim.SpeechVerbs.Verb;
import crosscheck.sentence.Tag;
import crosscheck.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A verb of saying with its speaker before it ("officials said") or after it (", said the mayor"). */
final class SubjectSays implements SpeechRule {

    private static final int AHEAD = 8;
    private static final int NEXT = 4;

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        Verb verb = SpeechVerbs.of(line.at(index));
        if (verb == null
                || !asVerb(line, index)
                || line.at(index + 1).is("-")
                || line.at(index - 1).is("-")) {
            return Optional.empty();
        }
        SourceReader reader = new SourceReader(line);
        Source source = reader.before(index, verb.participle());
        Said said = Said.after(line, index, verb, quotes);
        Optional<Speech> inverted = verb.participle() ? Optional.empty() : inverted(line, index, verb, quotes);
        if (source != null && inverted.isPresent() && isListed(line, source)) {
            return inverted;
        }
        if (source != null
                && !verb.participle()
                && !idle(line, source, said)
                && fits(line, index, verb, source, said)) {
            return Optional.of(speech(line, index, source, said, quotes, "attribution.subject-verb"));
        }
        if (verb.participle()) {
            return participle(line, index, verb, said);
        }
        return inverted;
    }

    /** Whether a phrase with something beside it stands behind a comma: it may be the last but one of a list. */
    private static boolean isListed(Line line, Source source) {
        return source.asideTo() > source.asideFrom()
                && line.at(source.from() - 1).is(",");
    }

    /** Whether the word can be a verb where it stands: with a capital only in a headline, and never after a preposition or determiner. */
    private static boolean asVerb(Line line, int index) {
        Tag tag = line.tag(index);
        Tag next = line.tag(index + 1);
        boolean base = SpeechVerbs.isBase(line.at(index));
        boolean led = WordSets.AUXILIARIES.contains(line.at(index - 1).norm()) || isPlural(line.at(index - 1));
        boolean speaker = SpeakerNouns.kind(line.at(index - 1)) != null;
        boolean noun = (base || line.at(index).norm().endsWith("s"))
                && !(base && led)
                && (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ)
                && (base || next == Tag.VERB || next == Tag.AUX || (next == Tag.NOUN && !speaker));
        Piece before = line.at(index - 1);
        boolean lower =
                !line.at(index).isCapital() || (index > 0 && line.at(index).is("says", "said", "warns"));
        return !noun
                && lower
                && !(WordSets.PREPOSITIONS.contains(before.norm())
                        && !line.at(index).is("said", "says"))
                && !before.is("a", "an", "the", "'s");
    }

    private static boolean isPlural(Piece word) {
        return SpeakerNouns.kind(word) != null
                && (word.norm().endsWith("s") || word.is("data", "police", "media", "polling"));
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

    /** Whether the verb's frame admits this speaker and what follows. */
    private static boolean fits(Line line, int index, Verb verb, Source source, Said said) {
        boolean authority = authority(source);
        boolean document = kinds(source).contains(SpeakerNouns.Kind.DOCUMENT);
        return switch (verb.frame()) {
            case SAY -> clean(line, index);
            case CLAUSE -> clause(line, source, said);
            case THAT -> said.content() == Said.Content.THAT;
            case QUOTE ->
                said.content() == Said.Content.THAT
                        || (said.content() == Said.Content.NONE
                                && index > 1
                                && line.at(source.from() - 1).isQuote());
            case THINK -> authority && clean(line, index) && !midClause(line, source);
            case RECORD ->
                authority
                        && kinds(source).stream().anyMatch(k -> k != SpeakerNouns.Kind.PERSON)
                        && figureAhead(line, index, AHEAD);
            case REPORT -> clean(line, index) && !line.at(index + 1).is("said", "say", "says");
            case SHOW -> document && clean(line, index);
            case FIND -> (document || (said.content() == Said.Content.THAT && authority)) && clean(line, index);
            case PUT -> authority && puts(line, index);
            case TELL -> said.from() > index + 1;
            case CLAIM -> authority && clause(line, source, said);
            case POINT -> line.at(index + 1).is("out", "to");
            case SPEAK -> authority && line.at(index + 1).is("of") && figureAhead(line, index + 1, NEXT);
        };
    }

    /** Whether a pronoun stands in a relative clause ("two men they believe fled"): what follows is the article's own. */
    private static boolean midClause(Line line, Source source) {
        Piece before = line.at(source.from() - 1);
        boolean opens =
                source.from() == 0 || before.isBreak() || WordSets.STOPS.contains(before.norm()) || before.is("and");
        return WordSets.PRONOUNS.contains(line.at(source.from()).norm()) && !opens;
    }

    /** Whether a clause of its own is said: with "that", at once, or before the speaker. */
    private static boolean clause(Line line, Source source, Said said) {
        return switch (said.content()) {
            case THAT -> true;
            case DIRECT -> clauseAt(line, said.from());
            case NONE ->
                source.from() > 0
                        && (line.at(source.from() - 1).isBreak()
                                || line.at(source.from() - 1).is("as"));
        };
    }

    /** Whether the word can be a verb here: a noun of the same form is followed by "of", "from", "about" or another verb. */
    private static boolean clean(Line line, int index) {
        Piece next = line.at(index + 1);
        boolean figure = line.at(index + 2).isDigit()
                || WordSets.NUMBERS.contains(line.at(index + 2).norm());
        return !next.is("of", "from", "about", "and", "or", "that's")
                || (next.is("about") && figure)
                || line.at(index).is("said", "says", "say");
    }

    /** Whether a clause of its own follows: a pronoun, a name, a determiner or a figure with a verb somewhere behind it. */
    private static boolean clauseAt(Line line, int from) {
        Piece first = line.at(from);
        if (WordSets.PRONOUNS.contains(first.norm())) {
            return true;
        }
        List<Piece> ahead = line.words().subList(Math.min(from, line.size()), Math.min(line.size(), from + 14));
        return ahead.stream()
                .anyMatch(w -> (WordSets.AUXILIARIES.contains(w.norm()) && !w.is("'s"))
                        || w.is("will", "would", "could", "may", "might"));
    }

    private static boolean figureAhead(Line line, int index, int words) {
        List<Piece> ahead = line.words().subList(index + 1, Math.min(line.size(), index + 1 + words));
        return ahead.stream().anyMatch(SubjectSays::isFigure);
    }

    private static boolean isFigure(Piece word) {
        return word.isDigit() || WordSets.NUMBERS.contains(word.norm());
    }

    private static boolean puts(Line line, int index) {
        List<Piece> ahead = line.words().subList(index + 1, Math.min(line.size(), index + 16));
        for (int i = 0; i < ahead.size(); i++) {
            if (ahead.get(i).is("at", "closer", "above", "below", "near")
                    || (ahead.get(i).is("as")
                            && i + 1 < ahead.size()
                            && (ahead.get(i + 1).is("high", "low", "many") || isFigure(ahead.get(i + 1))))) {
                List<Piece> after = ahead.subList(i + 1, Math.min(ahead.size(), i + 8));
                return after.stream().anyMatch(SubjectSays::isFigure);
            }
        }
        return false;
    }

    private static List<SpeakerNouns.Kind> kinds(Source source) {
        return source.line().words().subList(source.from(), source.to()).stream()
                .map(SpeakerNouns::kind)
                .filter(k -> k != null)
                .map(SubjectSays::sure)
                .toList();
    }

    private static SpeakerNouns.Kind sure(SpeakerNouns.@Nullable Kind kind) {
        return kind == null ? SpeakerNouns.Kind.PERSON : kind;
    }

    /** Whether the speaker is a name, a pronoun for one, or a noun of the list, and not a part of a public. */
    private static boolean authority(Source source) {
        return !kinds(source).isEmpty()
                || source.line().words().subList(source.from(), source.to()).stream()
                        .anyMatch(w -> w.isCapital() || w.is("he", "she", "it", "they"));
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
                && (line.tag(source.to()) == crosscheck.sentence.Tag.VERB
                        || WordSets.AUXILIARIES.contains(next.norm())
                        || (WordSets.REFUSALS.contains(next.norm()) && !next.is("to")));
    }

    /** "..., adding that": the speaker is that of the sentence. */
    private static Optional<Speech> participle(Line line, int index, Verb verb, Said said) {
        boolean set = index > 0 && line.at(index - 1).is(",", "and", "—", "–", "--");
        if (!set || said.content() == Said.Content.NONE || verb.frame() == SpeechVerbs.Frame.RECORD) {
            return Optional.empty();
        }
        boolean clause = said.content() == Said.Content.THAT || said.quoted() || clauseAt(line, said.from());
        Source source = clause ? new SourceReader(line).sentenceSubject(index) : null;
        return source == null
                ? Optional.empty()
                : Optional.of(new Speech(
                        source,
                        line.span(index, index + 1),
                        said.rest(line, false),
                        false,
                        said.relay(),
                        "attribution.participle"));
    }
}
