package crosscheck.briefing;

import java.util.List;

/**
 * Figures of one article that do not add up.
 *
 * @param claims whose figures they are
 * @param reason the law of arithmetic that they break, one sentence
 * @param quotes the sentences that hold them, shortened around the figures, which are marked
 * @param cite where they stand
 */
public record Sum(List<ClaimView> claims, String reason, List<List<Piece>> quotes, Cite cite) {

    public Sum {
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
    }
}
