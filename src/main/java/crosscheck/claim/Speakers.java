package crosscheck.claim;

import crosscheck.claim.Quotes.Quote;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says what in one article: reads on whose word each figure stands. */
final class Speakers {

    private final Quotes quotes;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Speech>> speeches = new ArrayList<>();
    private final Cast cast;

    Speakers(Prose prose) {
        quotes = new Quotes(prose.article().text());
        List<Speech> all = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            Line line = Line.of(sentence, prose.article());
            List<Speech> found = SpeechReader.read(line, quotes);
            lines.add(line);
            speeches.add(found);
            all.addAll(found);
        }
        cast = new Cast(lines, all);
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether these words belong to the naming of a speaker or to the circumstances of the saying. */
    boolean speaks(int sentence, Span words, Span figure) {
        return speeches.get(sentence).stream()
                .anyMatch(s -> s.source().whole().overlaps(words)
                        && !s.source().whole().overlaps(figure));
    }

    /** The act of saying in a sentence that a figure stands in, null when its sentence has none. */
    @Nullable Speech speech(Sentence sentence, Span figure) {
        return nearest(sentence.index(), figure);
    }

    /** Who gives a figure; the article's own voice when nobody does. */
    Evidence<Attribution> of(Sentence sentence, Quantity quantity) {
        return at(sentence, quantity.span());
    }

    Evidence<Attribution> at(Sentence sentence, Span figure) {
        Speech said = nearest(sentence.index(), figure);
        if (said != null) {
            return relayed(sentence.index(), said, figure);
        }
        Quote quote = quotes.around(figure);
        Speech quoted = quote == null ? null : speakerOf(quote);
        if (quoted != null) {
            Evidence<Attribution> who = cast.who(quoted);
            return Evidence.inherited(who.value(), who.span(), "attribution.quote");
        }
        Speech list = listed(sentence);
        if (list != null) {
            Evidence<Attribution> who = cast.who(list);
            return Evidence.inherited(who.value(), who.span(), "attribution.list");
        }
        return Evidence.of(new Attribution.OwnVoice(), sentence.span(), "attribution.own-voice");
    }

    /** The act of saying that covers a figure from nearest by. */
    private @Nullable Speech nearest(int sentence, Span figure) {
        Speech best = null;
        for (Speech one : speeches.get(sentence)) {
            boolean own = one.bare() && figure.start() > one.cue().start() && !quotes.holds(figure);
            if (one.names(figure)) {
                return null;
            }
            if (one.covers(figure) && !own && (best == null || weight(one, figure) < weight(best, figure))) {
                best = one;
            }
        }
        return best;
    }

    /** Distance, with unnamed reports and data behind whoever else is named. */
    private static int weight(Speech speech, Span figure) {
        SourceParts parts = new SourceParts(speech.source());
        boolean vague = parts.headKind() == SpeakerNouns.Kind.DOCUMENT && !parts.hasName();
        return speech.distance(figure) + (vague ? 1000 : 0);
    }

    /** The speaker, with the outlet that reports them when the same sentence names one. */
    private Evidence<Attribution> relayed(int sentence, Speech said, Span figure) {
        Speech source = said;
        String relay = said.relay();
        for (Speech other : speeches.get(sentence)) {
            if (!other.equals(said) && other.covers(figure)) {
                if (Outlets.isOutlet(SourceParts.bare(said.source().text()))
                        && !Outlets.isOutlet(SourceParts.bare(other.source().text()))) {
                    relay = SourceParts.bare(said.source().text());
                    source = other;
                } else if (Outlets.isOutlet(SourceParts.bare(other.source().text()))) {
                    relay = SourceParts.bare(other.source().text());
                }
            }
        }
        return cast.who(new Speech(source.source(), source.cue(), source.scope(), source.bare(), relay, source.rule()));
    }

    /** Who speaks a quotation that its own sentence does not say: an act of saying beside it, or the speaker of the one it goes on from. */
    private @Nullable Speech speakerOf(Quote quote) {
        Quote at = quote;
        for (int steps = 0; at != null && steps < 6; steps++) {
            Speech beside = beside(at);
            if (beside != null) {
                return beside;
            }
            Quote before = quotes.before(at);
            if (before == null || !goesOn(before, at)) {
                return null;
            }
            at = before;
        }
        return null;
    }

    /** An act of saying in a sentence that the quotation touches. */
    private @Nullable Speech beside(Quote quote) {
        Speech best = null;
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).sentence().span();
            boolean touches =
                    span.start() <= quote.span().end() + 2 && quote.span().start() - 2 <= span.end();
            if (touches) {
                for (Speech one : speeches.get(i)) {
                    boolean near = gap(one, quote.span()) <= 60;
                    if (near && (best == null || gap(one, quote.span()) < gap(best, quote.span()))) {
                        best = one;
                    }
                }
            }
        }
        return best;
    }

    private static int gap(Speech speech, Span quote) {
        return speech.distance(quote);
    }

    /** Whether a quotation goes on from the one before: in the same paragraph, or in the next when that was left open or nothing else stands between. */
    private boolean goesOn(Quote before, Quote quote) {
        String between = lines.getFirst()
                .page()
                .substring(before.span().end(), quote.span().start());
        return before.open()
                || (between.length() < 250 && between.indexOf('\n') < 0)
                || between.chars().noneMatch(Character::isLetter);
    }

    /** The speaker of a list that this sentence is an item of: the sentence before the list ends with a colon. */
    private @Nullable Speech listed(Sentence sentence) {
        if (!isItem(sentence)) {
            return null;
        }
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence one = lines.get(i).sentence();
            if (one.paragraph() != sentence.paragraph() && !isItem(one)) {
                List<Speech> said = speeches.get(i);
                boolean opens = lines.get(i).size() > 0
                        && lines.get(i).words().getLast().is(":");
                return said.isEmpty() || (!opens && !said.getLast().rule().startsWith("attribution"))
                        ? null
                        : said.getLast();
            }
        }
        return null;
    }

    /** Whether a sentence stands in a paragraph that begins with a list mark. */
    private boolean isItem(Sentence sentence) {
        int first = sentence.index();
        while (first > 0 && lines.get(first - 1).sentence().paragraph() == sentence.paragraph()) {
            first--;
        }
        Line line = lines.get(first);
        return line.at(0).is("-", "--", "—", "–", "•", "·", "*", "●", "▪", "■");
    }
}
