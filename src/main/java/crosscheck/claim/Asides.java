package crosscheck.claim;

import java.util.regex.Pattern;

/** Finds what stands beside a name between commas, dashes or brackets: appositions, relative clauses, ages. */
final class Asides {

    private static final int LONGEST_ASIDE = 24;

    /** A party's letter and where its member is from: D-Ill., R-Texas. */
    private static final Pattern PARTY = Pattern.compile("(?:D|R|I|DFL)-\\p{Lu}[\\p{L}.]*");

    private final Line line;

    Asides(Line line) {
        this.line = line;
    }

    int openMark(int close) {
        int at = close - 1;
        int depth = 0;
        while (at >= 0 && close - at < LONGEST_ASIDE) {
            Piece word = line.at(at);
            if (word.is(")")) {
                depth++;
            } else if (word.is("(")) {
                depth--;
            } else if (depth == 0 && word.isQuote()) {
                return -1;
            } else if (depth == 0 && word.is(",", "—", "–", "--")) {
                return at;
            }
            at--;
        }
        return -1;
    }

    int openBracket(int close) {
        int at = close - 1;
        while (at >= 0 && close - at < LONGEST_ASIDE && !line.at(at).is("(")) {
            at--;
        }
        return at >= 0 && line.at(at).is("(") ? at : -1;
    }

    /** Whether the words between two commas stand beside a noun: an apposition, a relative clause, an age, an adverbial. */
    boolean isAside(int from, int to) {
        if (from >= to) {
            return false;
        }
        Piece first = line.at(from);
        boolean begins = WordSets.ASIDES.contains(first.norm())
                || WordSets.PREPOSITIONS.contains(first.norm())
                || WordSets.isAdverb(first)
                || (first.isDigit() && to - from == 1);
        return begins
                || isParty(from, to)
                || line.words().subList(from, to).stream().anyMatch(w -> SpeakerNouns.kind(w) != null);
    }

    /** "R-Ohio", "Ohio Republican": the party of whoever stands before it. */
    private boolean isParty(int from, int to) {
        boolean letter = to - from <= 2 && PARTY.matcher(line.at(from).text()).matches();
        return letter
                || (to - from <= 4 && WordSets.PARTIES.contains(line.at(to - 1).norm()));
    }

    boolean shortCapital(int from, int to) {
        return to - from <= 6
                && from < to
                && line.words().subList(from, to).stream()
                        .allMatch(w -> w.isCapital() || w.isDigit() || WordSets.PARTICLES.contains(w.norm()));
    }

    Source withAside(Source source) {
        int comma = source.to();
        if (line.at(comma).is("(")) {
            int close = comma;
            while (line.has(close) && !line.at(close).is(")")) {
                close++;
            }
            return source.with(comma, Math.min(close + 1, line.size()));
        }
        if (!line.at(comma).is(",", "—", "–", "--")) {
            return source;
        }
        int to = comma + 1;
        while (line.has(to) && !line.at(to).isBreak() && !line.at(to).is("while", "but", "as", "which")) {
            to++;
        }
        Piece first = line.at(comma + 1);
        boolean apposition = (first.is("a", "an", "the", "who", "one", "former", "his", "her", "its")
                        || isOne(first)
                        || first.isCapital())
                && ((isAside(comma + 1, to) && !hasVerb(comma + 1, to, first))
                        || (shortCapital(comma + 1, to)
                                && new SourceParts(source).headKind() == SpeakerNouns.Kind.PERSON));
        return apposition ? source.with(comma + 1, to) : source;
    }

    /** Whether a word can begin what stands beside a name without an article: several people unnamed begin a clause of their own. */
    private static boolean isOne(Piece word) {
        SpeakerNouns.Kind kind = SpeakerNouns.kind(word);
        return kind != null && kind != SpeakerNouns.Kind.PEOPLE;
    }

    private boolean hasVerb(int from, int to, Piece first) {
        return !first.is("who")
                && line.words().subList(from, to).stream()
                        .anyMatch(w -> WordSets.AUXILIARIES.contains(w.norm()) && !w.is("'s"));
    }
}
