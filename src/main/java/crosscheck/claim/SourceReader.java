package crosscheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase of a speaker before or after the words of saying. */
final class SourceReader {

    private static final int LONGEST = 18;

    /** How many words may stand between a document and the participle that says what it shows. */
    private static final int DOCUMENT_TAIL = 8;

    private final Line line;
    private final Asides asides;

    SourceReader(Line line) {
        this.line = line;
        this.asides = new Asides(line);
    }

    /** The subject of a verb, null when nobody who could speak stands there or the verb is denied or merely possible. */
    @Nullable Source before(int verb, boolean participle) {
        int end = skipBack(verb, participle);
        Piece last = line.at(end - 1);
        if (end <= 0 || (WordSets.REFUSALS.contains(last.norm()) && !isMonth(last))) {
            return null;
        }
        if (WordSets.PREPOSITIONS.contains(last.norm())
                || (!participle && line.at(end).is("is", "are", "was", "were", "be", "been", "being"))) {
            return null;
        }
        if (last.is("who", "which", "that")) {
            return antecedent(end - 1);
        }
        if (last.is("and", "but")) {
            return opening(end - 1);
        }
        if (last.is(",", ")", "—", "–", "--")) {
            return behindAside(end - 1);
        }
        Source tail = tail(end);
        if (tail != null && isTwo(tail)) {
            return valid(Source.of(line, end - 1, end));
        }
        return tail == null || (!participle && isObject(tail.from() - 1)) ? null : valid(tail);
    }

    /** "A move economists": whether several people follow one thing, so that two phrases meet. */
    private boolean isTwo(Source source) {
        return source.to() - source.from() > 2
                && line.at(source.from()).is("a", "an", "this", "that")
                && SpeakerNouns.kind(line.at(source.to() - 1)) == SpeakerNouns.Kind.PEOPLE;
    }

    /** Whether the word before a noun phrase is a verb that has it as its object. */
    private boolean isObject(int before) {
        Piece word = line.at(before);
        return word.isWord()
                && SpeechVerbs.of(word) == null
                && !word.isCapital()
                && !word.norm().endsWith("ing")
                && line.isTagged(before, crosscheck.sentence.Tag.VERB);
    }

    /** The speaker named after a verb or a phrase such as "according to". */
    @Nullable Source after(int start) {
        int to = start;
        while (line.has(to) && to - start < LONGEST && !endsPhrase(start, to)) {
            to++;
        }
        if (to == start) {
            return null;
        }
        Source found = valid(Source.of(line, start, to));
        return found == null ? null : asides.withAside(found);
    }

    private boolean endsPhrase(int start, int at) {
        Piece word = line.at(at);
        if (word.isBreak() || WordSets.STOPS.contains(word.norm()) || WordSets.isTime(word)) {
            return true;
        }
        if (at == start) {
            return false;
        }
        if (WordSets.OWNERS.contains(word.norm())
                && line.at(at - 1).isWord()
                && !line.at(at - 1).is("and")
                && !WordSets.PREPOSITIONS.contains(line.at(at - 1).norm())) {
            return true;
        }
        boolean verb =
                (!word.isCapital() && !word.norm().endsWith("ing") && line.isTagged(at, crosscheck.sentence.Tag.VERB))
                        || (SpeechVerbs.of(word) != null
                                && !word.isCapital()
                                && SpeakerNouns.kind(word) == null
                                && !line.at(at - 1).is("of"))
                        || (WordSets.AUXILIARIES.contains(word.norm()) && !word.is("'s"))
                        || WordSets.REFUSALS.contains(word.norm());
        return verb || (WordSets.PREPOSITIONS.contains(word.norm()) && leavesPhrase(at));
    }

    /** Whether a preposition begins an adjunct of the saying and not a part of the speaker's name. */
    private boolean leavesPhrase(int at) {
        Piece word = line.at(at);
        Piece next = line.at(at + 1);
        if (word.is("of", "for", "from", "with", "to", "by")) {
            boolean made = word.is("by")
                    && (SpeakerNouns.kind(line.at(at - 1)) == SpeakerNouns.Kind.DOCUMENT
                            || line.at(at - 1).norm().endsWith("ed"));
            return word.is("to")
                    || (word.is("by") && !made)
                    || WordSets.isTime(next)
                    || (next.is("a") && line.at(at + 2).is("statement", "tweet", "post", "letter"));
        }
        return !(word.is("in", "at") && next.isCapital() && !WordSets.isTime(next))
                && !(word.is("in", "at") && next.is("the") && line.at(at + 2).isCapital());
    }

    private int skipBack(int verb, boolean participle) {
        int at = verb - 1;
        while (at >= 0) {
            Piece word = line.at(at);
            if (WordSets.DAYS.contains(word.norm())) {
                at--;
                while (at >= 0 && line.at(at).is("on", "late", "early", "last", "earlier", "this")) {
                    at--;
                }
            } else if (WordSets.isAdverb(word)
                    || (WordSets.AUXILIARIES.contains(word.norm())
                            && !isMonth(word)
                            && (!word.is("is", "are", "was", "were", "be", "'s") || participle))) {
                at--;
            } else {
                break;
            }
        }
        return at + 1;
    }

    private @Nullable Source antecedent(int relative) {
        boolean comma = line.at(relative - 1).is(",");
        return valid(tail(comma ? relative - 1 : relative));
    }

    /** The sentence's first noun phrase: the subject of a second verb ("The mayor came home and said"). */
    private @Nullable Source opening(int before) {
        for (int to = Math.min(before, 10); to > 0; to--) {
            Source whole = valid(Source.of(line, 0, to));
            if (whole != null && contiguous(whole)) {
                return whole;
            }
        }
        return null;
    }

    /** The subject of the sentence that a participle such as "adding" belongs to. */
    @Nullable Source sentenceSubject(int participle) {
        for (int i = participle - 1; i > 0; i--) {
            SpeechVerbs.Verb verb = SpeechVerbs.of(line.at(i));
            Source speaker = verb == null || verb.participle() ? null : before(i, false);
            if (speaker != null) {
                return speaker;
            }
        }
        return opening(participle);
    }

    /** The document that a participle right behind its phrase and a comma is said of: "results of a review, showing"; null when none stands there. */
    @Nullable Source document(int comma) {
        for (int i = comma - 1;
                i > 0 && comma - i < DOCUMENT_TAIL && !line.at(i).isBreak();
                i--) {
            if (SpeakerNouns.kind(line.at(i)) == SpeakerNouns.Kind.DOCUMENT) {
                return valid(Source.of(line, behindVerb(i), i + 1));
            }
        }
        return null;
    }

    /** Index of the first word of the phrase that ends with a document, behind a verb that has it as its object. */
    private int behindVerb(int document) {
        Source tail = tail(document + 1);
        int from = document;
        while (tail != null && from > tail.from() && !line.isTagged(from - 1, crosscheck.sentence.Tag.VERB)) {
            from--;
        }
        return from;
    }

    private boolean contiguous(Source source) {
        List<Piece> words = line.words().subList(source.from(), source.to());
        boolean ends = SpeakerNouns.kind(words.getLast()) != null
                || words.getLast().isCapital()
                || words.getLast().is("he", "she", "it", "they");
        return ends
                && words.stream()
                        .noneMatch(w -> w.isBreak()
                                || WordSets.STOPS.contains(w.norm())
                                || (WordSets.AUXILIARIES.contains(w.norm()) && !w.is("'s")));
    }

    /** The phrase before one or more stretches between commas ("Budanov, head of the agency, said"). */
    private @Nullable Source behindAside(int close) {
        int end = close;
        for (int segments = 0; segments < 4; segments++) {
            int open = line.at(end).is(")") ? asides.openBracket(end) : asides.openMark(end);
            if (open <= 0) {
                return null;
            }
            Source subject = valid(tail(open));
            boolean named = subject != null
                    && asides.shortCapital(open + 1, end)
                    && new SourceParts(subject).headKind() == SpeakerNouns.Kind.PERSON;
            boolean beside = line.at(end).is(")") || asides.isAside(open + 1, end) || named;
            if (subject != null && named(subject) && beside && !isPart(subject)) {
                return subject.with(open + 1, close);
            }
            if (subject == null && isHolder(open, end)) {
                return Source.of(line, open + 1, end);
            }
            if (!asides.isAside(open + 1, end) && !asides.shortCapital(open + 1, end)) {
                return null;
            }
            end = open;
        }
        return null;
    }

    /** "The harbour master, Ole Vik, said": whether a name in commas stands beside somebody whom no list knows. */
    private boolean isHolder(int open, int close) {
        int length = close - open - 1;
        Source holder = tail(open);
        return holder != null
                && line.at(holder.from()).is("a", "an", "the", "its", "his", "her", "their")
                && line.isTagged(open - 1, crosscheck.sentence.Tag.NOUN)
                && length >= 2
                && asides.shortCapital(open + 1, close)
                && Gazetteer.nameEnd(line, open + 1) < close;
    }

    /** Whether the words are themselves beside a name: the second part of a place's ("Pinetown, N.C.,") or an apposition. */
    private boolean isPart(Source source) {
        boolean place = Gazetteer.nameEnd(line, source.from()) == source.to();
        boolean apposition = line.at(source.from()).is("a", "an")
                && line.at(source.from() - 2).isCapital();
        return line.at(source.from() - 1).is(",") && (place || apposition);
    }

    private boolean named(Source source) {
        return line.words().subList(source.from(), source.to()).stream()
                .anyMatch(w -> (w.isCapital() && !WordSets.OPENERS.contains(w.norm())) || SpeakerNouns.kind(w) != null);
    }

    /** The words before an index back to where a noun phrase cannot reach. */
    private @Nullable Source tail(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && !stopsBack(from - 1, end)) {
            from = line.at(from - 1).is(")") ? Math.max(0, asides.openBracket(from - 1)) : from - 1;
        }
        return from < end ? Source.of(line, from, end) : null;
    }

    private boolean stopsBack(int at, int end) {
        Piece word = line.at(at);
        if (word.is(")")) {
            return asides.openBracket(at) < 0;
        }
        if (word.is("and")) {
            return !joins(at, end);
        }
        return word.isBreak()
                || word.is("cited", "cites", "quoted", "quotes")
                || (opensPhrase(at + 1, end) && !leadsObject(at))
                || WordSets.STOPS.contains(word.norm())
                || (WordSets.AUXILIARIES.contains(word.norm()) && !word.is("'s") && !isMonth(word))
                || (SpeechVerbs.of(word) != null
                        && SpeakerNouns.kind(word) == null
                        && line.tag(at) != crosscheck.sentence.Tag.NOUN
                        && !word.isCapital()
                        && !word.norm().endsWith("ing"));
    }

    private static boolean isMonth(Piece word) {
        return word.isCapital() && WordSets.MONTHS.contains(word.norm());
    }

    /** Whether an article begins a phrase of its own here: "For Paris the police". */
    private boolean opensPhrase(int at, int end) {
        return at < end && line.at(at).is("a", "an", "the");
    }

    /** Whether the word takes what follows it into its phrase: a preposition, or a participle ("groups monitoring the toll"). */
    private boolean leadsObject(int at) {
        Piece word = line.at(at);
        boolean participle = (word.norm().endsWith("ing") || word.norm().endsWith("ed"))
                && SpeakerNouns.kind(line.at(at - 1)) != null;
        return participle || WordSets.PREPOSITIONS.contains(word.norm());
    }

    /** Whether "and" joins two speakers: a name or a speaker's noun stands on both sides of it. */
    private boolean joins(int and, int end) {
        Piece left = line.at(and - 1);
        boolean leftNoun = left.isCapital() || SpeakerNouns.kind(left) != null;
        return leftNoun
                && line.words().subList(and + 1, end).stream()
                        .anyMatch(w -> w.isCapital() || SpeakerNouns.kind(w) != null);
    }

    /** The phrase trimmed to the one who speaks, null when it is nobody who could. */
    private @Nullable Source valid(@Nullable Source source) {
        return source == null ? null : SourceCheck.trim(source);
    }
}
