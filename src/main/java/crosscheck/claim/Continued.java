package crosscheck.claim;

import crosscheck.claim.Quotes.Quote;
import crosscheck.evidence.Evidence;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Speakers that a sentence without words of saying takes over: in quotations, lists, blocks after a colon, and polls. */
final class Continued {

    private static final int NEAR = 60;
    private static final int LONGEST_RUN = 6;

    /** Within how many words after a share an opinion must stand. */
    private static final int OPINION = 12;

    /** Within how many words after a share those asked must stand ("half of those surveyed"). */
    private static final int ASKED = 4;

    /** Within how many sentences before it the poll must speak, or within how many of the article's first. */
    private static final int POLL = 6;

    private static final int OPENING = 6;

    private final List<Line> lines;
    private final List<List<Speech>> speeches;
    private final Quotes quotes;
    private final Cast cast;

    Continued(List<Line> lines, List<List<Speech>> speeches, Quotes quotes, Cast cast) {
        this.lines = lines;
        this.speeches = speeches;
        this.quotes = quotes;
        this.cast = cast;
    }

    /** Who is taken over as the speaker of a figure, null when nobody clearly is. */
    @Nullable Evidence<Attribution> of(Sentence sentence, Span figure) {
        Quote quote = quotes.around(figure);
        Speech quoted = quote == null ? null : speakerOf(quote, sentence);
        if (quoted != null) {
            return taken(quoted, "attribution.quote");
        }
        Speech signed = signed(sentence);
        if (signed != null) {
            return taken(signed, Signed.RULE);
        }
        Speech followed = quote == null ? followed(sentence) : null;
        if (followed != null) {
            return taken(followed, "attribution.goes-on");
        }
        Evidence<Attribution> listed = listed(sentence);
        return listed != null ? listed : polled(sentence, figure);
    }

    private Evidence<Attribution> taken(Speech speech, String rule) {
        Evidence<Attribution> who = cast.who(speech);
        return Evidence.inherited(who.value(), who.span(), rule);
    }

    /** Who speaks a quotation: an act of saying beside it, or beside the quotation it goes on from, or at the end of the sentence before. */
    private @Nullable Speech speakerOf(Quote quote, Sentence sentence) {
        Quote at = quote;
        for (int steps = 0; steps < LONGEST_RUN; steps++) {
            Speech beside = beside(at);
            if (beside != null) {
                return beside;
            }
            Quote before = quotes.before(at);
            if (before == null || !goesOn(before, at)) {
                return before(at, sentence);
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
            for (Speech one : touches ? speeches.get(i) : List.<Speech>of()) {
                int gap = one.distance(quote.span());
                if (gap <= NEAR && (best == null || gap < best.distance(quote.span()))) {
                    best = one;
                }
            }
        }
        return best;
    }

    /** The signature further on in the paragraph. */
    private @Nullable Speech signed(Sentence sentence) {
        for (int i = sentence.index() + 1; i < lines.size(); i++) {
            if (lines.get(i).sentence().paragraph() != sentence.paragraph()) {
                return null;
            }
            for (Speech one : speeches.get(i)) {
                if (one.rule().equals(Signed.RULE)) {
                    return one;
                }
            }
        }
        return null;
    }

    /** Who speaks in the sentence before, when this one takes up its figure in the same paragraph. */
    private @Nullable Speech followed(Sentence sentence) {
        int before = sentence.index() - 1;
        boolean same = before >= 0 && lines.get(before).sentence().paragraph() == sentence.paragraph();
        return same && Followed.goesOn(lines.get(sentence.index())) ? Followed.from(speeches.get(before)) : null;
    }

    /** The last act of saying of the sentence before, when the quotation begins its sentence in the same paragraph. */
    private @Nullable Speech before(Quote quote, Sentence sentence) {
        int before = sentence.index() - 1;
        while (before >= 0
                && lines.get(before).sentence().span().end() > quote.span().start()) {
            before--;
        }
        boolean same = before >= 0 && lines.get(before).sentence().paragraph() == sentence.paragraph();
        return same && !speeches.get(before).isEmpty() ? speeches.get(before).getLast() : null;
    }

    /**
     * Whether a quotation goes on from the one before: in the same paragraph, or in the next when that was left open or nothing else
     * stands between.
     */
    private boolean goesOn(Quote before, Quote quote) {
        String between = lines.getFirst()
                .page()
                .substring(before.span().end(), quote.span().start());
        return before.open()
                || (between.length() < 250 && between.indexOf('\n') < 0)
                || between.chars().noneMatch(Character::isLetter);
    }

    /** The speaker of the list, or of the one paragraph, that the line before announces with a colon. */
    private @Nullable Evidence<Attribution> listed(Sentence sentence) {
        boolean item = isItem(sentence);
        for (int i = sentence.index() - 1; i >= 0; i--) {
            Sentence one = lines.get(i).sentence();
            if (one.paragraph() != sentence.paragraph() && !(item && isItem(one))) {
                return lines.get(i).size() > 0 && lines.get(i).words().getLast().is(":") ? announced(i) : null;
            }
        }
        return null;
    }

    private @Nullable Evidence<Attribution> announced(int index) {
        List<Speech> said = speeches.get(index);
        if (!said.isEmpty()) {
            return taken(said.getLast(), "attribution.list");
        }
        Speech document = Documents.introducing(lines.get(index));
        if (document != null) {
            return taken(document, "attribution.list");
        }
        return isOwned(lines.get(index)) ? cast.namedIn(lines.get(index)) : null;
    }

    /** Whether an occasion of speaking has an owner and no more: "from the mayor's briefing:", not "after the mayor's briefing:". */
    private static boolean isOwned(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (WordSets.OCCASIONS.contains(line.at(i).norm())) {
                return line.words().subList(0, i).stream().noneMatch(w -> w.is("after", "before", "since", "despite"));
            }
        }
        return false;
    }

    /** Whether a sentence stands in a paragraph that begins with a list mark. */
    private boolean isItem(Sentence sentence) {
        int first = sentence.index();
        while (first > 0 && lines.get(first - 1).sentence().paragraph() == sentence.paragraph()) {
            first--;
        }
        Piece opens = lines.get(first).at(0);
        return opens.isDigit() || opens.is("-", "--", "—", "–", "•", "·", "*", "●", "▪", "■");
    }

    /** The poll of an article, for a share of people who think something. */
    private @Nullable Evidence<Attribution> polled(Sentence sentence, Span figure) {
        Line line = lines.get(sentence.index());
        int at = line.indexAt(figure.end());
        boolean asked = WordSets.any(line.words().subList(at, Math.min(line.size(), at + ASKED)), WordSets.ASKED);
        boolean share =
                line.at(at).is("percent", "%", "per") || line.at(at - 1).norm().endsWith("%");
        if (!asked
                && (!share
                        || !WordSets.any(
                                line.words().subList(at, Math.min(line.size(), at + OPINION)), WordSets.OPINIONS))) {
            return null;
        }
        Speech poll = null;
        int from = Math.max(0, sentence.index() - POLL);
        for (int i = from; i < lines.size() && (i < sentence.index() || (poll == null && i < OPENING)); i++) {
            for (Speech one : speeches.get(i)) {
                poll = new SourceParts(one.source()).headWord().is("poll", "survey", "polling", "polls", "surveys")
                        ? one
                        : poll;
            }
        }
        return poll == null ? null : taken(poll, "attribution.poll");
    }
}
