package crosscheck.claim;

import java.util.Optional;

/** The signature under a short message that an article shows: "We lost 40 boats. — Ana Ruiz (@anaruiz) May 3, 2021". */
final class Signed implements SpeechRule {

    static final String RULE = "attribution.signed";

    private static final int LONGEST_NAME = 8;

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        if (!line.at(index).is("—", "–", "-", "--") || !line.has(index + 1)) {
            return Optional.empty();
        }
        int open = index + 1;
        while (line.has(open) && open - index <= LONGEST_NAME && !line.at(open).is("(")) {
            open++;
        }
        boolean account = line.at(open).is("(") && line.at(open + 1).is("@") && open > index + 1;
        return account
                ? Optional.of(new Speech(
                        Source.of(line, index + 1, open),
                        line.span(index, index + 1),
                        line.span(0, index + 1),
                        false,
                        null,
                        RULE))
                : Optional.empty();
    }
}
