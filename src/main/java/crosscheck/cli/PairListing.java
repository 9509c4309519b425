package crosscheck.cli;

import crosscheck.briefing.ClaimView;
import crosscheck.briefing.PairView;
import java.io.PrintWriter;
import java.math.BigDecimal;

/** Prints for people why two claims stand together or apart. */
final class PairListing {

    private static final int NAME = 16;
    private static final int OUTCOME = 12;
    private static final int SENTENCE = 160;

    private final PrintWriter out;

    PairListing(PrintWriter out) {
        this.out = out;
    }

    void print(PairView pair) {
        out.println(pair.first() + "  ~  " + pair.second() + ": " + (pair.together() ? "one question" : "apart"));
        claim(pair.a());
        claim(pair.b());
        out.println("  gates");
        for (PairView.GateView gate : pair.gates()) {
            out.println(("    " + cell(gate.name(), NAME) + cell(gate.outcome(), OUTCOME) + gate.sentence())
                    .stripTrailing());
        }
        out.println("  features");
        for (PairView.FeatureView feature : pair.features()) {
            out.println(("    " + cell(feature.name(), NAME) + cell(signed(feature.contribution()), OUTCOME)
                            + feature.words())
                    .stripTrailing());
        }
        out.println("    " + cell("score", NAME) + cell(signed(pair.score()), OUTCOME) + "from " + plain(pair.enough())
                + " on a pair is put together, unless a gate parts it");
        out.println();
    }

    private void claim(ClaimView claim) {
        String sentence = claim.sentence().text().replaceAll("\\s+", " ");
        String shown = sentence.length() <= SENTENCE ? sentence : sentence.substring(0, SENTENCE) + " …";
        out.println("  " + claim.id() + "  " + claim.article().file() + ":"
                + claim.figure().number().start() + "  " + shown);
    }

    private static String signed(BigDecimal figure) {
        return (figure.signum() > 0 ? "+" : "") + plain(figure);
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    private static String cell(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
