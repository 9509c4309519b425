package crosscheck.claim;

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
    private final Continued continued;

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
        continued = new Continued(lines, speeches, quotes, cast);
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether the article names a person of this surname. */
    boolean isSurname(String name) {
        return cast.isSurname(name);
    }

    /** Whether these words belong to the naming of a speaker or to the circumstances of the saying. */
    boolean speaks(int sentence, Span words, Span figure) {
        return speeches.get(sentence).stream()
                .anyMatch(s -> s.source().whole().overlaps(words)
                        && !s.source().whole().overlaps(figure));
    }

    /** Whether these words belong to the naming of a speaker. */
    boolean speaks(int sentence, Span words) {
        return speeches.get(sentence).stream().anyMatch(s -> s.source().whole().overlaps(words));
    }

    /** The act of saying in a sentence that a figure stands in, null when its sentence has none. */
    @Nullable Speech speech(Sentence sentence, Span figure) {
        return nearest(sentence.index(), figure);
    }

    /** Who gives a figure; the article's own voice when nobody does. */
    Evidence<Attribution> of(Sentence sentence, Quantity quantity) {
        return isAside(sentence, quantity)
                ? Evidence.of(new Attribution.OwnVoice(), sentence.span(), "attribution.own-voice")
                : at(sentence, quantity.span());
    }

    /** Whether an age stands beside a name before the words of saying: who it is, not what is said. */
    private boolean isAside(Sentence sentence, Quantity quantity) {
        Speech said = nearest(sentence.index(), quantity.span());
        return said != null
                && quantity.rule().equals("age.apposition")
                && !quotes.holds(quantity.span())
                && quantity.span().end() <= said.cue().start()
                && !said.source().whole().contains(quantity.span());
    }

    Evidence<Attribution> at(Sentence sentence, Span figure) {
        Speech said = nearest(sentence.index(), figure);
        if (said != null) {
            return relayed(sentence.index(), said, figure);
        }
        Evidence<Attribution> inherited = continued.of(sentence, figure);
        return inherited != null
                ? inherited
                : Evidence.of(new Attribution.OwnVoice(), sentence.span(), "attribution.own-voice");
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
        boolean frame = speech.rule().equals(Shown.INSIDE);
        return speech.distance(figure) + (vague || frame ? 1000 : 0);
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
}
