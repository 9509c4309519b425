package crosscheck.pipeline;

import crosscheck.archive.Entry;
import crosscheck.archive.Past;
import crosscheck.archive.Ruling;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Editor;
import crosscheck.briefing.Opened;
import crosscheck.briefing.PairView;
import crosscheck.briefing.Proof;
import crosscheck.check.Checker;
import crosscheck.check.Remark;
import crosscheck.claim.Claim;
import crosscheck.claim.ClaimReader;
import crosscheck.group.Comparison;
import crosscheck.group.Group;
import crosscheck.group.Grouper;
import crosscheck.group.Grouping;
import crosscheck.quantity.Figures;
import crosscheck.quantity.Quantity;
import crosscheck.quantity.QuantityReader;
import crosscheck.read.ArticleReader;
import crosscheck.read.Reading;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.verdict.Judge;
import crosscheck.verdict.Miscount;
import crosscheck.verdict.Verdict;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole run: files in, briefing out. */
public final class Pipeline {

    private final ArticleReader reader;
    private final ProseReader prose;
    private final QuantityReader quantities = new QuantityReader();
    private final ClaimReader claims = new ClaimReader();
    private final Grouper grouper;
    private final Editor editor = new Editor();
    private final Judge judge;
    private final Limits limits;

    /** A pipeline with the usual tolerance and limits. */
    public Pipeline() {
        this(Limits.usual());
    }

    /** A pipeline with the usual tolerance. */
    public Pipeline(Limits limits) {
        this(Judge.TOLERANCE, limits);
    }

    /**
     * A pipeline.
     *
     * @param tolerance how far apart two stated numbers may be for a hedge to explain it, as a share of the larger, from 0 to 1
     * @param limits how much is read, and by how many threads
     */
    public Pipeline(BigDecimal tolerance, Limits limits) {
        judge = new Judge(tolerance);
        reader = new ArticleReader(limits.characters());
        prose = new ProseReader(limits.sentence());
        grouper = new Grouper(limits.group());
        this.limits = limits;
    }

    /** What the articles say about each other. */
    public Briefing brief(Reading reading, Edition edition) {
        List<Claims> read = new ArrayList<>();
        InOrder.each(reading.articles(), this::claims, limits.threads(), read::add);
        List<Claim> all = read.stream().flatMap(one -> one.claims().stream()).toList();
        Grouping grouping = grouper.group(all);
        List<Miscount> miscounts = judge.miscounts(all);
        List<Verdict> verdicts = judge.judge(grouping.groups(), miscounts);
        return editor.edit(
                edition,
                reading.articles(),
                notices(reading, read, grouping),
                all,
                verdicts,
                grouping.apart(),
                miscounts);
    }

    /**
     * Why claims stand together or apart, pair by pair.
     *
     * @param ids of a group, whose claims are weighed, or of the claims to weigh
     * @throws IllegalArgumentException when an id is neither a group's nor a claim's of these articles; the message names it
     */
    public List<PairView> explain(List<Article> articles, List<String> ids) {
        return grouper.weigh(claims(articles), ids).stream().map(editor::pair).toList();
    }

    /**
     * The drafts of files, folders and, for {@code -}, standard input.
     *
     * @param day on which those without a date of their own are to be published, null when unknown
     */
    public Drafts drafts(List<Path> paths, InputStream input, @Nullable LocalDate day) {
        return new DraftReader(reader, day).read(paths, input);
    }

    /** What earlier articles say of the figures of drafts. An earlier article that is a draft itself is left out. */
    public Proof check(Drafts drafts, Reading earlier) {
        List<Article> own = drafts.opened().stream().map(Opened::article).toList();
        Set<String> texts = own.stream().map(Article::text).collect(Collectors.toSet());
        List<Article> others = earlier.articles().stream()
                .filter(article -> !texts.contains(article.text()))
                .toList();
        List<Notice> notices = new ArrayList<>(drafts.notices());
        notices.addAll(earlier.notices());
        return proof(drafts, others.size(), claims(others), notices, List.of(), LocalDate.MIN);
    }

    /**
     * What earlier claims say of the figures of drafts.
     *
     * @param articles how many articles the claims are of
     * @param notices of drafts and articles
     * @param rulings what editors have decided
     * @param today decides which rulings still hold
     */
    Proof proof(
            Drafts drafts,
            int articles,
            List<Claim> earlier,
            List<Notice> notices,
            List<Ruling> rulings,
            LocalDate today) {
        List<Article> own = drafts.opened().stream().map(Opened::article).toList();
        List<Remark> remarks = new Checker(judge).check(grouper.match(claims(own), earlier));
        return editor.proof(drafts.opened(), articles, remarks, notices, rulings, today);
    }

    /** What claims say about each other, told of the questions alone that one of some claims answers. */
    Briefing brief(Edition edition, List<Claim> all, Predicate<Claim> told) {
        Grouping grouping = grouper.group(all);
        List<Group> groups = grouping.groups().stream()
                .filter(group -> group.claims().stream().anyMatch(told))
                .toList();
        List<Claim> claims =
                groups.stream().flatMap(group -> group.claims().stream()).toList();
        List<Comparison> apart = grouping.apart().stream()
                .filter(pair -> claims.contains(pair.a()) && claims.contains(pair.b()))
                .toList();
        List<Article> articles = claims.stream().map(Claim::article).distinct().toList();
        List<Miscount> miscounts = judge.miscounts(claims);
        List<Verdict> verdicts = judge.judge(groups, miscounts);
        return editor.edit(edition, articles, List.of(), claims, verdicts, apart, miscounts);
    }

    /** An issue as one of a series. */
    Briefing serial(Briefing briefing, Past past, LocalDate today, String compared) {
        return editor.serial(briefing, past, today, compared);
    }

    /** An article made ready for the archive. */
    Entry entry(Article article) {
        return new Entry(article, claims(article).claims(), terms(article));
    }

    /** What an article is about. */
    List<String> terms(Article article) {
        return grouper.terms(article);
    }

    /** The articles of files and folders, and what could not be read. */
    public Reading read(List<Path> inputs) {
        return reader.read(inputs);
    }

    /** Hands on the articles of files and folders one at a time; returns what could not be read, or only in part. */
    public List<Notice> each(List<Path> inputs, Consumer<Article> sink) {
        return reader.each(inputs, sink);
    }

    /** The claims of each article in turn. */
    public List<Claim> claims(List<Article> articles) {
        return claims(articles, notice -> {});
    }

    /**
     * The claims of each article in turn.
     *
     * @param notices gets what a limit cut
     */
    public List<Claim> claims(List<Article> articles, Consumer<Notice> notices) {
        List<Claim> all = new ArrayList<>();
        InOrder.each(articles, this::claims, limits.threads(), one -> {
            all.addAll(one.claims());
            cuts(one).forEach(notices);
        });
        return all;
    }

    /** Every quantity of an article, whether anything is claimed with it or not. */
    public List<Quantity> quantities(Article article) {
        return quantities.read(prose.read(article)).stream()
                .flatMap(figures -> figures.quantities().stream())
                .toList();
    }

    private Claims claims(Article article) {
        Prose text = prose.read(article);
        List<Figures> figures = quantities.read(text);
        List<Claim> all = claims.read(text, figures);
        List<Claim> kept = all.subList(0, Math.min(all.size(), limits.claims()));
        return new Claims(article, figures.isEmpty(), text.cuts(), all.size() - kept.size(), kept);
    }

    /** An article's claims, whether it has no figure at all, how often a sentence was cut, and how many claims are beyond the limit. */
    private record Claims(Article article, boolean empty, int cuts, int beyond, List<Claim> claims) {}

    private List<Notice> notices(Reading reading, List<Claims> read, Grouping grouping) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        for (Claims one : read) {
            if (one.empty()) {
                notices.add(notice(one.article(), "has no figures"));
            }
            notices.addAll(cuts(one));
        }
        grouping.groups().stream()
                .filter(group -> group.claims().size() == limits.group())
                .forEach(group -> notices.add(notice(
                        group.claims().getFirst().article(),
                        "group " + group.id() + " holds " + limits.group()
                                + " claims, as many as a group may: others may answer its question")));
        return notices;
    }

    /** What a limit cut of an article. */
    private static List<Notice> cuts(Claims one) {
        List<Notice> notices = new ArrayList<>();
        if (one.cuts() > 0) {
            notices.add(notice(one.article(), "has sentences that are too long: cut in " + one.cuts() + " places"));
        }
        if (one.beyond() > 0) {
            notices.add(notice(
                    one.article(),
                    "has more claims than are kept: the last " + one.beyond() + " of them are left out"));
        }
        return notices;
    }

    private static Notice notice(Article article, String message) {
        String place = article.id().equals(article.file()) ? null : "article " + article.id();
        return new Notice(article.file(), place, message, false);
    }
}
