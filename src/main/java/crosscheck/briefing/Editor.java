package crosscheck.briefing;

import crosscheck.archive.Past;
import crosscheck.archive.Ruling;
import crosscheck.archive.Ruling.Known;
import crosscheck.check.Remark;
import crosscheck.claim.Claim;
import crosscheck.group.Comparison;
import crosscheck.group.Step;
import crosscheck.group.Weighing;
import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.verdict.Miscount;
import crosscheck.verdict.Verdict;
import crosscheck.verdict.Verdict.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Edits verdicts into a briefing: what comes first, what is left out of the page, and every sentence a reader sees. */
public final class Editor {

    private static final int KEYS = 5;
    private static final int APART = 12;
    private static final int SUMS = 20;

    private final Wording wording = Wording.load();

    public Briefing edit(
            Edition edition,
            List<Article> articles,
            List<Notice> notices,
            List<Claim> claims,
            List<Verdict> verdicts,
            List<Comparison> apart,
            List<Miscount> miscounts) {
        Desk desk = new Desk(articles);
        Map<String, ClaimView> views = new LinkedHashMap<>();
        claims.forEach(claim -> views.put(claim.id(), claim(claim)));
        Findings words = new Findings(desk, wording, views);
        List<Verdict> order = order(verdicts);
        List<Finding> findings = new ArrayList<>();
        order.forEach(verdict -> findings.add(words.finding(findings.size() + 1, verdict)));
        List<Apart> pairs = apart.stream().map(pair -> apart(pair, desk, words)).toList();
        List<Apart> tempting = tempting(pairs);
        List<Sum> sums = miscounts.stream()
                .limit(SUMS)
                .map(miscount -> sum(miscount, desk, words))
                .toList();
        Sections sections = new Sections(findings, edition.top());
        Section conflicts = sections.told(Word.CONFLICT, Word.UNDETERMINED);
        Section moved = sections.told(Word.REVISION, Word.DEVELOPMENT);
        Section hedged = sections.told(Word.HEDGE_DEPENDENT);
        Section agreed = sections.rows(Word.CONSISTENT);
        Section single = sections.single();
        Sources sources = new Sources(desk, edition.top());
        List<Source> cited = sources.cited(
                sources.of(articles, claims, findings),
                List.of(conflicts, moved, hedged, agreed, single),
                cites(tempting, sums));
        int onPaper = (int) cited.stream().filter(Source::onPaper).count();
        return new Briefing(
                edition.title(),
                edition.subtitle(),
                Coverages.of(articles, notices, claims),
                Summary.of(order, miscounts.size(), articles.size(), claims.size()),
                Summary.printed(order, edition.top()),
                keys(order, findings, edition.top()),
                conflicts,
                moved,
                hedged,
                agreed,
                single,
                pairs,
                tempting,
                More.of(pairs.size(), tempting.size(), tempting.size()),
                sums,
                More.of(miscounts.size(), sums.size(), sums.size()),
                cited,
                More.of(articles.size(), cited.size(), onPaper),
                articles.stream().map(Views::article).toList(),
                List.copyOf(views.values()),
                findings,
                null);
    }

    /**
     * The same issue as one of a series: what an editor has decided leaves the sections of the page for one of its own.
     *
     * @param past what was printed and decided before
     * @param today decides which rulings still hold
     * @param compared with how much the period was compared, in one sentence
     */
    public Briefing serial(Briefing briefing, Past past, LocalDate today, String compared) {
        return Serial.join(briefing, new Serial(past, today).series(briefing.findings(), compared));
    }

    /**
     * Drafts with a mark on every figure.
     *
     * @param earlier how many articles they were held against
     * @param rulings what editors have decided
     * @param today decides which rulings still hold
     */
    public Proof proof(
            List<Opened> drafts,
            int earlier,
            List<Remark> remarks,
            List<Notice> notices,
            List<Ruling> rulings,
            LocalDate today) {
        return new Proofs(wording, new Rulings(rulings, today)).of(drafts, earlier, remarks, notices);
    }

    /** A claim as a ruling remembers it. */
    public Known known(Claim claim) {
        return Rulings.known(claim(claim));
    }

    /** One claim as it is printed, for listings outside a briefing. */
    public ClaimView claim(Claim claim) {
        return Views.claim(claim);
    }

    /** One figure of an article as it is printed, for listings outside a briefing. */
    public FigureView figure(Article article, Quantity quantity) {
        return Views.figure(article, quantity);
    }

    /** The article as it is printed, for listings outside a briefing. */
    public ArticleView article(Article article) {
        return Views.article(article);
    }

    /** Why two claims stand together or apart. */
    public PairView pair(Weighing weighing) {
        return new PairView(
                claim(weighing.a()),
                claim(weighing.b()),
                Phrase.counted(weighing.a()),
                Phrase.counted(weighing.b()),
                weighing.together(),
                weighing.steps().stream().map(this::gate).toList(),
                weighing.features().stream()
                        .map(one -> new PairView.FeatureView(one.name(), one.contribution(), one.words()))
                        .toList(),
                weighing.score(),
                weighing.enough());
    }

    private PairView.GateView gate(Step step) {
        String outcome = switch (step.outcome()) {
            case PASSED -> "passes";
            case UNSURE -> "cannot say";
            case FAILED -> "apart";
        };
        return new PairView.GateView(step.gate(), outcome, step.why() == null ? "" : wording.sentence(step.why()));
    }

    /** The order of the page: discrepancies first, the worst of each kind before the rest. */
    private static List<Verdict> order(List<Verdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparingInt((Verdict verdict) -> rank(verdict.word()))
                        .thenComparing(Verdict::severity, Comparator.reverseOrder()))
                .toList();
    }

    private static int rank(Word word) {
        return switch (word) {
            case CONFLICT, UNDETERMINED -> 0;
            case REVISION, DEVELOPMENT -> 1;
            case HEDGE_DEPENDENT -> 2;
            case CONSISTENT -> 3;
            case SINGLE -> 4;
        };
    }

    private static List<KeyFinding> keys(List<Verdict> verdicts, List<Finding> findings, int top) {
        List<KeyFinding> keys = new ArrayList<>();
        for (int i = 0; i < verdicts.size() && keys.size() < Math.min(KEYS, top); i++) {
            if (verdicts.get(i).word().discrepancy()) {
                keys.add(Findings.key(findings.get(i), verdicts.get(i).group().claims()));
            }
        }
        return keys;
    }

    /** The pairs of the page: the most tempting ones, no two from the same sentences. */
    private static List<Apart> tempting(List<Apart> pairs) {
        Set<List<String>> sentences = new HashSet<>();
        return pairs.stream()
                .filter(pair -> sentences.add(
                        List.of(pair.a().sentence().text(), pair.b().sentence().text())))
                .limit(APART)
                .toList();
    }

    private Apart apart(Comparison pair, Desk desk, Findings words) {
        return new Apart(
                words.view(pair.a()),
                words.view(pair.b()),
                side(pair.a(), desk, List.of()),
                side(pair.b(), desk, Passages.pieces(pair.a(), List.of())),
                wording.sentence(Objects.requireNonNull(pair.failed())));
    }

    private static List<Cite> cites(List<Apart> pairs, List<Sum> sums) {
        return Stream.concat(
                        pairs.stream()
                                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                                .map(Apart.Side::cite),
                        sums.stream().map(Sum::cite))
                .toList();
    }

    private Sum sum(Miscount miscount, Desk desk, Findings words) {
        List<Claim> claims = miscount.claims();
        return new Sum(
                claims.stream().map(words::view).toList(),
                wording.sentence(miscount.why()),
                claims.stream()
                        .map(claim -> Passages.pieces(claim, claims))
                        .distinct()
                        .toList(),
                desk.cite(claims.getFirst().article()));
    }

    /** One claim of a pair; its sentence is not printed when it has just been. */
    private static Apart.Side side(Claim claim, Desk desk, List<Piece> printed) {
        boolean again = Passages.pieces(claim, List.of()).equals(printed);
        List<Piece> pieces = again ? List.of() : Passages.pieces(claim, List.of(claim));
        return new Apart.Side(Phrase.counted(claim), pieces, desk.cite(claim.article()));
    }
}
