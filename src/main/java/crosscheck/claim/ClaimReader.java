package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Figures;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import java.util.ArrayList;
import java.util.List;

/** Reads the claims of an article from its quantities. */
public final class ClaimReader {

    /** The claims of one article, in the order of their first mention. */
    public List<Claim> read(Prose prose, List<Figures> figures) {
        Speakers speakers = new Speakers(prose);
        Places places = new Places(prose);
        Times times = new Times(prose);
        List<Claim> claims = new ArrayList<>();
        for (Figures one : figures) {
            for (Quantity quantity : one.quantities()) {
                claims.add(new Claim(
                        prose.article().id() + "#" + quantity.span().start(),
                        prose.article(),
                        one.sentence(),
                        quantity,
                        null,
                        null,
                        null,
                        places.of(one.sentence(), quantity),
                        times.period(one.sentence(), quantity),
                        times.stated(one.sentence(), quantity),
                        Evidence.of(Modality.ASSERTED, one.sentence().span(), "modality.default"),
                        speakers.of(one.sentence(), quantity),
                        null,
                        List.of(quantity.span())));
            }
        }
        return claims;
    }
}
