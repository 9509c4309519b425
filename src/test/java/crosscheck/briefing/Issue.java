package crosscheck.briefing;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.claim.Counted;
import crosscheck.claim.Modality;
import crosscheck.claim.Period;
import crosscheck.evidence.Evidence;
import crosscheck.evidence.Explanation;
import crosscheck.group.Comparison;
import crosscheck.group.Group;
import crosscheck.group.Voice;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Sentence;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.text.Span;
import crosscheck.verdict.Verdict;
import crosscheck.verdict.Verdict.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An issue for tests, put together by hand: an invented flood, with every kind of verdict. */
public final class Issue {

    private final List<Article> articles = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Comparison> apart = new ArrayList<>();

    /** The issue as the editor makes it. */
    public Briefing briefing(String title) {
        return briefing(Edition.of(title));
    }

    /** The issue as the editor makes it for an edition. */
    public Briefing briefing(Edition edition) {
        return new Editor().edit(edition, articles, notices, claims, verdicts, apart, List.of());
    }

    public Article article(String source, @Nullable String published, String title, String text) {
        return articleAt("https://example.org/" + articles.size(), source, published, title, text);
    }

    public Article articleAt(String url, String source, @Nullable String published, String title, String text) {
        Article article = new Article(
                "a" + articles.size(),
                "article-" + articles.size() + ".txt",
                title,
                source,
                published == null ? null : LocalDate.parse(published),
                url,
                null,
                "en",
                null,
                text);
        articles.add(article);
        return article;
    }

    public void notice(Notice notice) {
        notices.add(notice);
    }

    /** Starts a claim: the number as it stands in the article, and its value. */
    public Draft claim(Article article, String number, String value) {
        return new Draft(article, number, new BigDecimal(value));
    }

    public void verdict(
            String question, Word word, String severity, int originators, Explanation reason, Claim... members) {
        Group group = new Group("g" + verdicts.size(), question, List.of(members), voices(members), List.of());
        verdicts.add(new Verdict(group, word, new BigDecimal(severity), originators, List.of(reason), List.of()));
    }

    /** One voice for each speaker. */
    private static List<Voice> voices(Claim... members) {
        Map<String, List<Claim>> speakers = new LinkedHashMap<>();
        for (Claim claim : members) {
            speakers.computeIfAbsent(Phrase.speaker(claim), speaker -> new ArrayList<>())
                    .add(claim);
        }
        return speakers.entrySet().stream()
                .map(speaker -> new Voice(speaker.getKey(), List.of(speaker.getKey()), speaker.getValue()))
                .toList();
    }

    public void apart(Claim a, Claim b, Explanation reason) {
        apart.add(new Comparison(a, b, reason, List.of(), List.of()));
    }

    /** A claim being put together. */
    public final class Draft {

        private final Article article;
        private final Span number;
        private final BigDecimal value;
        private @Nullable Hedge hedge;
        private Span extent;
        private Interval firm;
        private Interval generous;
        private Attribution attribution = new Attribution.OwnVoice();
        private Modality modality = Modality.ASSERTED;
        private @Nullable String counted;
        private @Nullable LocalDate stated;
        private @Nullable LocalDate asOf;
        private boolean vague;

        private Draft(Article article, String number, BigDecimal value) {
            this.article = article;
            this.number = find(number);
            this.value = value;
            extent = this.number;
            firm = new Interval(value, value);
            generous = firm;
        }

        private Span find(String words) {
            Matcher found = Pattern.compile("(?<![\\d,])" + Pattern.quote(words) + "(?![\\d,]*\\d)")
                    .matcher(article.text());
            if (!found.find()) {
                throw new IllegalArgumentException(words + " is not in the article");
            }
            return new Span(found.start(), found.end());
        }

        public Draft hedge(String words, Hedge.Bound bound) {
            Span span = find(words + " " + article.at(number));
            extent = span;
            hedge = new Hedge(words, new Span(span.start(), span.start() + words.length()), words, bound);
            return this;
        }

        /** Unit and rate that follow the number. */
        public Draft with(String words) {
            extent = new Span(extent.start(), number.end() + 1 + words.length());
            return this;
        }

        public Draft allows(
                @Nullable String low, @Nullable String high, @Nullable String least, @Nullable String most) {
            firm = new Interval(figure(low), figure(high));
            generous = new Interval(figure(least), figure(most));
            return this;
        }

        private @Nullable BigDecimal figure(@Nullable String words) {
            return words == null ? null : new BigDecimal(words);
        }

        public Draft by(String name, @Nullable String role, @Nullable String relay) {
            attribution = new Attribution.Named(name, role, null, relay);
            return this;
        }

        public Draft bySomebody(String description) {
            attribution = new Attribution.Unnamed(description, null);
            return this;
        }

        public Draft mode(Modality mode) {
            modality = mode;
            return this;
        }

        public Draft of(String what) {
            counted = what;
            return this;
        }

        public Draft said(String day) {
            stated = LocalDate.parse(day);
            return this;
        }

        public Draft asOf(String day) {
            asOf = LocalDate.parse(day);
            return this;
        }

        public Draft vague() {
            vague = true;
            return this;
        }

        public Claim done() {
            Span sentence = sentence();
            Amount amount = vague ? new Amount.Vague(value) : new Amount.Exact(value);
            Quantity quantity = new Quantity(
                    number,
                    extent,
                    vague ? Kind.VAGUE : Kind.COUNT,
                    amount,
                    hedge,
                    null,
                    null,
                    null,
                    firm,
                    generous,
                    "digits");
            Claim claim = new Claim(
                    article.id() + "#" + number.start(),
                    article,
                    new Sentence(0, 0, Sentence.Role.BODY, sentence, List.of()),
                    quantity,
                    counted == null ? null : evidence(new Counted(counted, counted, null, List.of()), sentence),
                    null,
                    null,
                    null,
                    asOf == null ? null : evidence(new Period("", null, asOf), sentence),
                    stated == null ? null : evidence(Objects.requireNonNull(stated), sentence),
                    evidence(modality, sentence),
                    evidence(attribution, sentence),
                    null,
                    List.of(number));
            claims.add(claim);
            return claim;
        }

        private Span sentence() {
            int start = article.text().lastIndexOf(". ", number.start());
            int end = article.text().indexOf(". ", number.end());
            return new Span(start < 0 ? 0 : start + 2, end < 0 ? article.text().length() : end + 1);
        }

        private static <T> Evidence<T> evidence(T value, Span span) {
            return Evidence.of(value, span, "test");
        }
    }
}
