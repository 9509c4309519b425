package crosscheck.pipeline;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.claim.ClaimReader;
import crosscheck.group.Grouper;
import crosscheck.group.Grouping;
import crosscheck.quantity.Quantity;
import crosscheck.quantity.QuantityReader;
import crosscheck.read.ArticleReader;
import crosscheck.read.Reading;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import crosscheck.verdict.Judge;
import crosscheck.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;

/** The whole run: files in, briefing out. */
public final class Pipeline {

    private final ArticleReader reader = new ArticleReader();
    private final ProseReader prose = new ProseReader();
    private final QuantityReader quantities = new QuantityReader();
    private final ClaimReader claims = new ClaimReader();
    private final Grouper grouper = new Grouper();
    private final Judge judge = new Judge();
    private final Editor editor = new Editor();

    /** What the articles say about each other. */
    public Briefing brief(Reading reading, String title) {
        List<Claim> all = claims(reading.articles());
        Grouping grouping = grouper.group(all);
        List<Verdict> verdicts = grouping.groups().stream().map(judge::judge).toList();
        return editor.edit(title, reading.articles(), reading.notices(), all, verdicts, grouping.apart());
    }

    /** The articles of files and folders, and what could not be read. */
    public Reading read(List<Path> inputs) {
        return reader.read(inputs);
    }

    /** The claims of each article in turn. */
    public List<Claim> claims(List<Article> articles) {
        return articles.stream().flatMap(article -> claims(article).stream()).toList();
    }

    /** Every quantity of an article, whether anything is claimed with it or not. */
    public List<Quantity> quantities(Article article) {
        return quantities.read(prose.read(article)).stream()
                .flatMap(figures -> figures.quantities().stream())
                .toList();
    }

    private List<Claim> claims(Article article) {
        Prose text = prose.read(article);
        return claims.read(text, quantities.read(text));
    }
}
