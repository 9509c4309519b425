package crosscheck.pipeline;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.claim.ClaimReader;
import crosscheck.group.Grouper;
import crosscheck.group.Grouping;
import crosscheck.quantity.QuantityReader;
import crosscheck.read.ArticleReader;
import crosscheck.read.Reading;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import crosscheck.verdict.Judge;
import crosscheck.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    public Briefing brief(List<Path> inputs, String title) throws IOException {
        Reading reading = reader.read(inputs);
        List<Claim> all = new ArrayList<>();
        for (Article article : reading.articles()) {
            all.addAll(claims(article));
        }
        Grouping grouping = grouper.group(all);
        List<Verdict> verdicts = grouping.groups().stream().map(judge::judge).toList();
        return editor.edit(title, reading.articles(), reading.notices(), all, verdicts, grouping.apart());
    }

    public List<Claim> claims(Article article) {
        Prose text = prose.read(article);
        return claims.read(text, quantities.read(text));
    }
}
