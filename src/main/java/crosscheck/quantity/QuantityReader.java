package crosscheck.quantity;

import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantities of an article. */
public final class QuantityReader {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+");

    /** The quantities of each sentence that has any, in the order of the text. */
    public List<Figures> read(Prose prose) {
        List<Figures> all = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            List<Quantity> found = new ArrayList<>();
            Matcher digits = DIGITS.matcher(prose.article().at(sentence.span()));
            while (digits.find()) {
                Span span = new Span(
                        sentence.span().start() + digits.start(),
                        sentence.span().start() + digits.end());
                BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
                Interval exact = new Interval(value, value);
                found.add(new Quantity(
                        span,
                        span,
                        Kind.COUNT,
                        new Amount.Exact(value),
                        null,
                        null,
                        null,
                        null,
                        exact,
                        exact,
                        "digits"));
            }
            if (!found.isEmpty()) {
                all.add(new Figures(sentence, found));
            }
        }
        return all;
    }
}
