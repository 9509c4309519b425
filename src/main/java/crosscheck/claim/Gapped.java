package crosscheck.claim;

import crosscheck.claim.SpeechVerbs.Verb;
import crosscheck.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two sources that share one verb, each with its own figure: "The ministry saw 87,000 people there, the union 500,000". Nobody could
 * take them for anything but sources, so verbs serve here that alone say nothing of a speaker.
 */
final class Gapped implements SpeechRule {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final int LONGEST_SOURCE = 7;
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_REST = 3;

    @Override
    public boolean mayStandIn(Line line) {
        return line.words().stream().anyMatch(word -> word.spelling().isTally());
    }

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        Optional<Speech> second = second(line, index);
        return second.isPresent() ? second : first(line, index);
    }

    /** The source whose verb is left out: it stands at the index, behind a comma or "and", and its figure follows. */
    private static Optional<Speech> second(Line line, int index) {
        Source source = line.at(index - 1).is(",", "and") ? gap(line, index) : null;
        if (source == null) {
            return Optional.empty();
        }
        Span scope = line.span(index, end(line, figure(line, source.to())));
        return Optional.of(new Speech(source, source.span(), scope, false, null, "attribution.gapped"));
    }

    /** The source of the shared verb, which stands at the index. */
    private static Optional<Speech> first(Line line, int index) {
        if (!line.at(index).spelling().isTally()) {
            return Optional.empty();
        }
        for (int i = index + 2; i < line.size(); i++) {
            if (line.at(i - 1).is(",", "and") && gap(line, i) != null && verbBefore(line, i) == index) {
                Source source = new SourceReader(line).before(index, false);
                return source == null
                        ? Optional.empty()
                        : Optional.of(new Speech(
                                source,
                                line.span(index, index + 1),
                                line.span(source.from(), i - 1),
                                false,
                                null,
                                "attribution.gapped"));
            }
        }
        return Optional.empty();
    }

    /** The source at an index with nothing between it and its figure but "at", "of" or a hedge, and next to nothing behind; else null. */
    private static @Nullable Source gap(Line line, int index) {
        int verb = verbBefore(line, index);
        if (verb < 0) {
            return null;
        }
        int to = index;
        while (to - index < LONGEST_SOURCE && inSource(line, to)) {
            to++;
        }
        int figure = to == index ? -1 : figure(line, to);
        boolean near = figure >= 0 && end(line, figure) - figure <= LONGEST_REST + 1;
        boolean speaks = near && (institution(line, index, to) || name(line, to - 1, verb));
        return speaks ? Source.of(line, index, to) : null;
    }

    private static boolean inSource(Line line, int at) {
        Piece word = line.at(at);
        return word.isWord()
                && !isFigure(word)
                && !WordSets.isTime(word)
                && !WordSets.LINKS.contains(word.norm())
                && !WordSets.AUXILIARIES.contains(word.norm())
                && !(WordSets.PREPOSITIONS.contains(word.norm()) && !word.is("of", "for"))
                && (word.isCapital() || !line.isTagged(at, crosscheck.sentence.Tag.VERB));
    }

    /** Index of the figure behind at most a few linking words, -1 when something else comes first. */
    private static int figure(Line line, int from) {
        for (int i = from; i < from + LONGEST_LINK; i++) {
            if (isFigure(line.at(i))) {
                return i;
            }
            if (!WordSets.LINKS.contains(line.at(i).norm())) {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the mark that ends the shortened clause. */
    private static int end(Line line, int figure) {
        int end = figure;
        while (line.has(end) && !line.at(end).isBreak() && !line.at(end).is("and", "but", "while")) {
            end++;
        }
        return end;
    }

    private static boolean isFigure(Piece word) {
        return word.isDigit() || WordSets.NUMBERS.contains(word.norm());
    }

    /** Whether the phrase's head is a noun that figures come from, or an acronym is in it. */
    private static boolean institution(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean head = i == to - 1 || line.at(i + 1).is("of", "for");
            if ((head && SpeakerNouns.kind(line.at(i)) != null)
                    || ACRONYM.matcher(line.at(i).text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mere name can be the source: not where it may be what the first source counts ("puts Smith at 42%, Jones at 41%"). */
    private static boolean name(Line line, int last, int verb) {
        Verb shared = SpeechVerbs.of(line.at(verb));
        return line.at(last).isCapital() && shared != null && shared.frame() == SpeechVerbs.Frame.THINK;
    }

    /** Index of the verb that the clause before an index shares with it; its subject is a source and a figure stands behind it; -1 for none. */
    private static int verbBefore(Line line, int index) {
        boolean figure = false;
        for (int i = index - 2; i > 0 && !line.at(i).is(";"); i--) {
            figure = figure || isFigure(line.at(i));
            if (line.at(i).spelling().isTally()) {
                return figure && new SourceReader(line).before(i, false) != null ? i : -1;
            }
        }
        return -1;
    }
}
