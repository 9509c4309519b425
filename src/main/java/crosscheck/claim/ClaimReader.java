package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Figures;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the claims of an article from its quantities. */
public final class ClaimReader {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final CountedRules counted = new CountedRules();
    private final EventRules events = new EventRules();

    /** The claims of one article, in the order of their first mention. */
    public List<Claim> read(Prose prose, List<Figures> figures) {
        Speakers speakers = new Speakers(prose);
        Places places = new Places(prose, speakers);
        Times times = new Times(prose);
        List<Draft> drafts = drafts(figures);
        List<@Nullable Evidence<Draft>> wholes = Parts.of(drafts);
        List<Claim> claims = new ArrayList<>();
        for (List<Integer> mentions : Mentions.of(drafts)) {
            Draft draft = drafts.get(mentions.get(0));
            Evidence<Draft> whole = wholes.get(mentions.get(0));
            Quantity quantity = draft.figure().quantity();
            var sentence = draft.figure().syntax().sentence();
            claims.add(new Claim(
                    Ids.of(prose.article(), quantity),
                    prose.article(),
                    sentence,
                    quantity,
                    draft.counted(),
                    draft.actor(),
                    draft.event(),
                    places.of(sentence, quantity),
                    times.period(sentence, quantity),
                    times.stated(sentence, quantity),
                    draft.modality(),
                    speakers.of(sentence, quantity),
                    whole == null ? null : idOf(prose, whole),
                    mentions.stream()
                            .map(i -> drafts.get(i).figure().quantity().span())
                            .toList()));
        }
        return claims;
    }

    private static Evidence<String> idOf(Prose prose, Evidence<Draft> whole) {
        String id = Ids.of(prose.article(), whole.value().figure().quantity());
        return new Evidence<>(id, whole.span(), whole.rule(), whole.inherited());
    }

    private List<Draft> drafts(List<Figures> figures) {
        List<Draft> drafts = new ArrayList<>();
        for (Figures one : figures) {
            Syntax syntax = Syntax.of(one.sentence(), one.quantities(), vocabulary.predicates());
            for (Quantity quantity : one.quantities()) {
                int word = syntax.wordOf(quantity);
                if (word != Syntax.NONE) {
                    drafts.add(draft(new Figure(syntax, quantity, word, syntax.phraseAt(word), vocabulary), drafts));
                }
            }
        }
        return drafts;
    }

    private Draft draft(Figure figure, List<Draft> earlier) {
        Evidence<Counted> thing = counted.read(figure);
        if (thing == null) {
            Draft antecedent = Antecedents.of(figure, earlier);
            if (antecedent != null && antecedent.counted() != null) {
                thing = Antecedents.inherit(antecedent.counted());
            }
        }
        return new Draft(figure, thing, events.read(figure), ActorRules.read(figure), ModalityRules.read(figure));
    }
}
