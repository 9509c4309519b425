package crosscheck.claim;

import crosscheck.claim.SpeechVerbs.Verb;
import crosscheck.sentence.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a verb of saying is one where it stands: by the frame of its row, its subject and what follows. */
final class Frames {

    private static final int AHEAD = 8;
    private static final int NEXT = 4;

    /** How many words a clause has at least. */
    private static final int CLAUSE = 5;

    private Frames() {}

    /** Whether the word can be a verb where it stands: with a capital only in a headline, and never after a preposition or determiner. */
    static boolean asVerb(Line line, int index) {
        boolean base = SpeechVerbs.isBase(line.at(index));
        boolean led = WordSets.AUXILIARIES.contains(line.at(index - 1).norm()) || isPlural(line.at(index - 1));
        boolean speaker = SpeakerNouns.kind(line.at(index - 1)) != null;
        boolean resumes = line.at(index - 1).is(",") && line.at(index + 1).is("that");
        boolean doubtful = (base || line.at(index).norm().endsWith("s")) && !(base && (led || resumes));
        Piece before = line.at(index - 1);
        boolean lower =
                !line.at(index).isCapital() || (index > 0 && line.at(index).is("says", "said", "warns"));
        return lower
                && !(WordSets.PREPOSITIONS.contains(before.norm())
                        && !line.at(index).is("said", "says"))
                && !before.is("a", "an", "the", "'s")
                && !(WordSets.PARTIES.contains(before.norm())
                        && !WordSets.DETERMINERS.contains(line.at(index - 2).norm()))
                && !(WordSets.SEVERAL.contains(before.norm())
                        && line.at(index).norm().endsWith("s"))
                && !isUnit(line, index)
                && !(doubtful && !shows(line, index) && noun(line, index, base, speaker));
    }

    /** "points" in "fell 4 percentage points to 38 percent". */
    private static boolean isUnit(Line line, int index) {
        Piece before = line.at(index - 1);
        return line.at(index).is("point", "points") && (before.isDigit() || before.is("percentage"));
    }

    /** Whether the tagger takes the word for a noun; a form in -s is one only before what would be its verb. */
    private static boolean noun(Line line, int index, boolean base, boolean speaker) {
        if (!base && WordSets.isClosed(line.at(index + 1))) {
            return false;
        }
        Tag tag = line.tag(index);
        Tag next = line.tag(index + 1);
        return (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ)
                && (base || next == Tag.VERB || next == Tag.AUX || (next == Tag.NOUN && !speaker));
    }

    /** "Records obtained by the paper show at least 40": a figure or a clause right behind, and what shows it is no name. */
    private static boolean shows(Line line, int index) {
        Verb verb = SpeechVerbs.of(line.at(index));
        Piece next = line.at(index + 1);
        boolean object = next.is(
                        "that", "the", "at", "more", "fewer", "less", "about", "only", "nearly", "just", "almost",
                        "over")
                || isFigure(next);
        boolean document = SpeakerNouns.kind(line.at(index - 1)) == SpeakerNouns.Kind.DOCUMENT;
        return verb != null
                && object
                && (verb.frame() == SpeechVerbs.Frame.SHOW
                        || (document && verb.frame() == SpeechVerbs.Frame.CLAUSE && !verb.participle()));
    }

    private static boolean isPlural(Piece word) {
        return SpeakerNouns.kind(word) != null
                && (word.norm().endsWith("s") || word.is("data", "police", "media", "polling"));
    }

    /** Whether the verb's frame admits this speaker and what follows. */
    static boolean fits(Line line, int index, Verb verb, Source source, Said said) {
        boolean authority = authority(source);
        boolean document = kinds(source).contains(SpeakerNouns.Kind.DOCUMENT);
        return switch (verb.frame()) {
            case SAY -> clean(line, index);
            case CLAUSE ->
                clause(line, source, said)
                        || (document && said.content() == Said.Content.DIRECT && figureAhead(line, index, NEXT));
            case THAT -> said.content() == Said.Content.THAT;
            case QUOTE ->
                said.content() == Said.Content.THAT
                        || (said.content() == Said.Content.NONE
                                && index > 1
                                && line.at(source.from() - 1).isQuote())
                        || (said.content() == Said.Content.NONE && isClosing(line, source));
            case THINK -> authority && clean(line, index) && !midClause(line, source);
            case RECORD ->
                authority
                        && (kinds(source).stream().anyMatch(k -> k != SpeakerNouns.Kind.PERSON) || isBody(source))
                        && figureAhead(line, index, AHEAD);
            case REPORT -> clean(line, index) && !line.at(index + 1).is("said", "say", "says");
            case SHOW -> document && clean(line, index);
            case FIND ->
                (document || (said.content() == Said.Content.THAT && authority) || inquires(line, index, source))
                        && clean(line, index);
            case NAME -> said.content() != Said.Content.NONE && isQuoted(line, index);
            case BLAME -> authority && blames(line, index);
            case PROMISE ->
                clause(line, source, said) || (authority && line.at(index + 1).is("to"));
            case PUT -> authority && puts(line, index);
            case TELL -> said.from() > index + 1;
            case CLAIM -> authority && clause(line, source, said);
            case POINT -> line.at(index + 1).is("out", "to");
            case LEARN -> Outlets.isOutlet(SourceParts.bare(source.text())) && said.content() != Said.Content.DIRECT;
            case SPEAK -> authority && line.at(index + 1).is("of") && figureAhead(line, index + 1, NEXT);
        };
    }

    /** "Auditors found at least 40 cases": those whose work it is to find out, with a figure close behind. */
    private static boolean inquires(Line line, int index, Source source) {
        return WordSets.INQUIRERS.contains(line.at(source.to() - 1).norm()) && figureAhead(line, index, NEXT);
    }

    /** "Called the plan “a gift to millions”": whether a quotation opens close behind. */
    static boolean isQuoted(Line line, int index) {
        return line.words().subList(index + 1, Math.min(line.size(), index + AHEAD)).stream()
                .anyMatch(Piece::isQuote);
    }

    /** "Blamed the rebels for the deaths of 40": whether what somebody is blamed for has a figure. */
    private static boolean blames(Line line, int index) {
        for (int i = index + 2; i < Math.min(line.size(), index + AHEAD); i++) {
            if (line.at(i).is("for", "of")) {
                return figureAhead(line, i, AHEAD);
            }
        }
        return false;
    }

    /** Whether an article stands before a mere name: "the White Helmets" is nobody's name but a body's. */
    private static boolean isBody(Source source) {
        Line line = source.line();
        return line.at(source.from()).is("the")
                && source.to() - source.from() > 2
                && line.words().subList(source.from() + 1, source.to()).stream().allMatch(Piece::isCapital);
    }

    /** ", the minister wrote in a letter": a clause before a comma is what was written. */
    private static boolean isClosing(Line line, Source source) {
        return line.at(source.from() - 1).is(",") && source.from() > CLAUSE && authority(source) && clauseAt(line, 0);
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
    static boolean clauseAt(Line line, int from) {
        Piece first = line.at(from);
        if (WordSets.PRONOUNS.contains(first.norm())) {
            return true;
        }
        List<Piece> ahead = line.words().subList(Math.min(from, line.size()), Math.min(line.size(), from + 14));
        return ahead.stream()
                .anyMatch(w -> (WordSets.AUXILIARIES.contains(w.norm()) && !w.is("'s"))
                        || w.is("will", "would", "could", "may", "might"));
    }

    static boolean figureAhead(Line line, int index, int words) {
        List<Piece> ahead = line.words().subList(index + 1, Math.min(line.size(), index + 1 + words));
        return ahead.stream().anyMatch(Frames::isFigure);
    }

    static boolean isFigure(Piece word) {
        int hyphen = word.norm().indexOf('-');
        String first = hyphen > 0 ? word.norm().substring(0, hyphen) : word.norm();
        return word.isDigit() || WordSets.NUMBERS.contains(first);
    }

    /** Whether a figure is put at, given as or as "a toll of" what follows. */
    private static boolean puts(Line line, int index) {
        for (int i = index + 2; i < Math.min(line.size(), index + NEXT + 1); i++) {
            if (line.at(i).is("of") && WordSets.SUMS.contains(line.at(i - 1).norm())) {
                return figureAhead(line, i, NEXT);
            }
        }
        List<Piece> ahead = line.words().subList(index + 1, Math.min(line.size(), index + 16));
        for (int i = 0; i < ahead.size(); i++) {
            if (ahead.get(i).is("at", "closer", "above", "below", "near")
                    || (ahead.get(i).is("as")
                            && i + 1 < ahead.size()
                            && (ahead.get(i + 1).is("high", "low", "many") || isFigure(ahead.get(i + 1))))) {
                List<Piece> after = ahead.subList(i + 1, Math.min(ahead.size(), i + 8));
                return after.stream().anyMatch(Frames::isFigure);
            }
        }
        return false;
    }

    private static List<SpeakerNouns.Kind> kinds(Source source) {
        return source.line().words().subList(source.from(), source.to()).stream()
                .map(SpeakerNouns::kind)
                .filter(k -> k != null)
                .map(Frames::sure)
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
}
