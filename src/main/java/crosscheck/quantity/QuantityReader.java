package crosscheck.quantity;

import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the quantities of an article. */
public final class QuantityReader {

    /** The quantities of each sentence that has any, in the order of the text. */
    public List<Figures> read(Prose prose) {
        List<Figures> all = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (Scan.mayHoldNumber(prose.article().text(), sentence.span())) {
                List<Quantity> found = read(Lexer.lex(prose.article().text(), sentence.span()));
                if (!found.isEmpty()) {
                    all.add(new Figures(sentence, found));
                }
            }
        }
        return all;
    }

    private static List<Quantity> read(Line line) {
        List<Quantity> quantities = new ArrayList<>();
        for (Draft draft : Sharing.settle(line, drafts(line))) {
            quantities.add(Finish.quantity(line, draft, quantities.isEmpty() ? null : quantities.getLast()));
        }
        return BoundPairs.join(line, quantities);
    }

    private static List<Draft> drafts(Line line) {
        List<Draft> drafts = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Found found = Rules.first(line, at);
            if (found instanceof Found.Figure figure) {
                drafts.add(figure.draft());
            }
            at = found == null ? at + 1 : Math.max(at + 1, found.to());
        }
        return drafts;
    }
}
