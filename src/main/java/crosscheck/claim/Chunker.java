package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.OTHER;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;

import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence's words into phrases, left to right, by their tags. */
final class Chunker {

    private static final Set<String> MARKS = Set.of(
            "who",
            "whom",
            "which",
            "that",
            "whose",
            "where",
            "when",
            "if",
            "because",
            "while",
            "although",
            "though",
            "unless",
            "whether",
            "as",
            "since",
            "after",
            "before",
            "until",
            "than",
            "what",
            "how",
            "why");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose", "where", "what", "when");

    /** Prepositions that the tagger takes for conjunctions where a clause may follow: "eligible for 20 grants". */
    private static final Set<String> LINKS =
            Set.of("for", "of", "in", "on", "at", "by", "with", "without", "from", "about", "into", "under", "over");

    private static final Set<String> BREAKS =
            Set.of(":", ";", "-", "--", "—", "–", "(", ")", "[", "]", "…", "...", "/", "|");

    private final List<Word> words;
    private final Vocabulary vocabulary;
    private final List<Phrase> phrases = new ArrayList<>();

    private Chunker(List<Word> words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    static List<Phrase> chunk(List<Word> words, Vocabulary vocabulary) {
        Chunker chunker = new Chunker(words, vocabulary);
        int at = 0;
        while (at < words.size()) {
            Phrase phrase = chunker.next(at);
            chunker.phrases.add(phrase);
            at = phrase.to();
        }
        return List.copyOf(chunker.phrases);
    }

    private Phrase next(int at) {
        Word word = words.get(at);
        if (word.norm().equals(",")) {
            return one(COMMA, at);
        }
        if (BREAKS.contains(word.norm())) {
            return one(BREAK, at);
        }
        if (startsVerb(at)) {
            return new VerbChunk(words, at, vocabulary.predicates()).phrase();
        }
        if (isMark(at)) {
            return one(MARK, at);
        }
        int end = new NounChunk(words, at, vocabulary.classes()).end();
        if (end > at) {
            return nounPhrase(at, end);
        }
        return one(kindOf(word), at);
    }

    private boolean isMark(int at) {
        Word word = words.get(at);
        if (isRelative(word)) {
            return !isShared(at);
        }
        if (!MARKS.contains(word.norm()) || word.is(Tag.DET, Tag.ADP) || word.part() != Word.Part.NONE) {
            return false;
        }
        return !word.norm().equals("that") || !nounAfter(at) || word.is(Tag.SCONJ);
    }

    /** "300 of which", "20 percent of whom": the whole that a figure is a part of, no opening of a clause. */
    private boolean isShared(int at) {
        int figure = TaggedWords.figureBefore(words, at - 1);
        return figure >= 0
                && Set.of("which", "whom").contains(words.get(at).norm())
                && words.get(at - 1).norm().equals("of")
                && words.get(figure).isQuantity();
    }

    /** Whether a word opens a relative clause, whatever is contracted to it: "who've". */
    static boolean isRelative(Word word) {
        String norm = word.norm();
        int end = 0;
        while (end < norm.length() && norm.charAt(end) != '\'' && norm.charAt(end) != '’') {
            end++;
        }
        return RELATIVES.contains(norm.substring(0, end));
    }

    private boolean nounAfter(int at) {
        return at + 1 < words.size()
                && words.get(at + 1).is(Tag.NOUN)
                && !words.get(at + 1).endsWith("s")
                && words.get(at).is(Tag.PRON);
    }

    private boolean startsVerb(int at) {
        Word word = words.get(at);
        if (word.is(Tag.PART) && word.norm().equals("to")) {
            int next = at + 1;
            while (next < words.size()
                    && words.get(next).is(Tag.ADV)
                    && words.get(next).part() == Word.Part.NONE) {
                next++;
            }
            return next < words.size() && words.get(next).is(Tag.VERB, Tag.AUX);
        }
        return word.is(Tag.VERB, Tag.AUX) && !NounChunk.isPrenominal(words, at, at);
    }

    private Phrase nounPhrase(int from, int to) {
        int head = to - 1;
        for (int i = to - 1; i >= from; i--) {
            if (words.get(i).isNominal() || words.get(i).is(Tag.NUM, Tag.PRON)) {
                head = i;
                break;
            }
        }
        Phrase.Kind kind = Calendar.isTime(words, from, to) || isRate(from, to) ? ADVERB : NOUN;
        return new Phrase(kind, from, to, head);
    }

    /** "a day" right after a noun: "900 riders a day". */
    private boolean isRate(int from, int to) {
        return from > 0
                && to == from + 2
                && words.get(from - 1).isNominal()
                && Set.of("a", "an", "each", "every").contains(words.get(from).norm())
                && Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "season")
                        .contains(words.get(from + 1).norm());
    }

    private static Phrase.Kind kindOf(Word word) {
        return switch (word.tag()) {
            case ADJ -> ADJECTIVE;
            case ADV, INTJ, PART -> ADVERB;
            case ADP -> PREPOSITION;
            case CCONJ -> CONJUNCTION;
            case SCONJ -> LINKS.contains(word.norm()) ? PREPOSITION : MARK;
            case DET, PRON, NOUN, PROPN, NUM, SYM -> NOUN;
            default -> OTHER;
        };
    }

    private static Phrase one(Phrase.Kind kind, int at) {
        return new Phrase(kind, at, at + 1, at);
    }
}
