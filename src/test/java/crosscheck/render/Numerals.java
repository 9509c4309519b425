package crosscheck.render;

import crosscheck.briefing.Apart;
import crosscheck.briefing.ArticleView;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.ClaimView;
import crosscheck.briefing.Finding;
import crosscheck.briefing.Gap;
import crosscheck.briefing.Line;
import crosscheck.briefing.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the numbers on a page that nobody gave. A number may stand in a finding when its own claims' sentences have it, or a date of
 * theirs; elsewhere when an article has it; counts of the page only where the page counts; a width only beside the figures from which it
 * is reckoned.
 */
public final class Numerals {

    private static final Pattern NUMERAL =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2}(?!\\d))?|\\d+(?:\\.\\d+)?");
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December) \\d{4}|in \\d{4}");
    private static final Pattern WIDTH = Pattern.compile("(?:± |allows )(\\d+(?:\\.\\d+)?) %");
    private static final Set<String> COUNTING =
            Set.of("count", "number", "links", "weight", "coverage", "summary", "gaps", "more", "cell wide");

    private final Briefing briefing;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Set<String> dates = new TreeSet<>();
    private final Set<String> strange = new TreeSet<>();

    private Numerals(Briefing briefing) {
        this.briefing = briefing;
        briefing.findings().forEach(finding -> findings.put(finding.anchor(), finding));
        briefing.sources().forEach(source -> date(source.date()));
        for (Finding finding : briefing.findings()) {
            finding.lines().stream().map(Line::date).forEach(this::date);
            finding.outlets().forEach(cite -> date(cite.date()));
        }
    }

    private void date(String words) {
        Matcher found = DATE.matcher(words);
        while (found.find()) {
            dates.add(found.group());
            dates.add(found.group().replaceFirst("^\\d{1,2} ", ""));
            dates.add("in " + found.group().replaceFirst("^.* ", ""));
        }
    }

    /** The numbers of a page for the screen that nobody gave. */
    public static Set<String> strange(Document page, Briefing briefing) {
        Numerals numerals = new Numerals(briefing);
        numerals.walk(page.getDocumentElement(), numerals.everything(), false);
        return numerals.strange;
    }

    /** The numbers in the text of a document for paper that nobody gave; where on the page a number stands is lost there. */
    public static Set<String> strange(String text, int pages, Briefing briefing) {
        Numerals numerals = new Numerals(briefing);
        Set<String> given = numerals.everything();
        given.addAll(numerals.furniture());
        for (int page = 1; page <= pages; page++) {
            given.add(Integer.toString(page));
        }
        String flat = text.replaceAll("\\s+", " ");
        briefing.findings().forEach(finding -> given.addAll(numerals.widths(finding, flat)));
        numerals.dates.forEach(date -> given.addAll(numerals(date)));
        numerals.check(flat, given);
        return numerals.strange;
    }

    private void walk(Element element, Set<String> given, boolean counts) {
        Finding finding = finding(element);
        Set<String> here = finding == null ? given : evidence(finding);
        boolean counting = counts
                || COUNTING.contains(element.getAttribute("class"))
                || element.getAttribute("aria-labelledby").equals("method-title");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !Set.of("style", "script").contains(inner.getTagName())) {
                walk(inner, here, counting);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                String text = child.getTextContent();
                Set<String> allowed = new TreeSet<>(here);
                allowed.addAll(counting ? furniture() : Set.of());
                if (element.getTagName().equals("li")) {
                    briefing.findings().forEach(one -> allowed.addAll(widths(one, text)));
                }
                check(text, allowed);
            }
        }
    }

    /** The finding that an element tells of: in full, in a row of a table, or on the first page. */
    private @Nullable Finding finding(Element element) {
        if (element.getTagName().equals("li") && element.getAttribute("class").startsWith("key ")) {
            String link = ((Element) element.getElementsByTagName("a").item(0)).getAttribute("href");
            return findings.get(link.substring(1));
        }
        return findings.get(element.getAttribute("id"));
    }

    private void check(String text, Set<String> given) {
        String undated = DATE.matcher(text).replaceAll(date -> dates.contains(date.group()) ? " " : date.group());
        numerals(undated).stream().filter(numeral -> !given.contains(numeral)).forEach(strange::add);
    }

    /** What a finding's claims and their articles say, how many articles and voices they are and how many articles carry each voice. */
    private Set<String> evidence(Finding finding) {
        Set<String> evidence = new TreeSet<>();
        finding.claims().forEach(claim -> claim(claim, evidence));
        evidence.add(Long.toString(finding.claims().stream()
                .map(claim -> claim.article().id())
                .distinct()
                .count()));
        evidence.add(Integer.toString(finding.originators()));
        carriers(finding).forEach(count -> evidence.add(Integer.toString(count)));
        return evidence;
    }

    /** How many articles carry the word of each voice. */
    private static List<Integer> carriers(Finding finding) {
        Map<String, Set<String>> articles = new HashMap<>();
        for (ClaimView claim : finding.claims()) {
            String voice = claim.attribution();
            if (voice != null) {
                articles.computeIfAbsent(voice, v -> new TreeSet<>())
                        .add(claim.article().id());
            }
        }
        return articles.values().stream().map(Set::size).toList();
    }

    private static void claim(ClaimView claim, Set<String> evidence) {
        evidence.addAll(numerals(claim.sentence().text()));
        claim.mentions().forEach(mention -> evidence.addAll(numerals(mention.text())));
        article(claim.article(), evidence);
    }

    private static void article(ArticleView article, Set<String> evidence) {
        evidence.addAll(numerals(article.title() + " " + article.source() + " " + article.file()));
    }

    private Set<String> everything() {
        Set<String> evidence = numerals(briefing.title() + " " + briefing.subtitle());
        briefing.claims().forEach(claim -> claim(claim, evidence));
        briefing.articles().forEach(article -> article(article, evidence));
        for (Apart pair : briefing.pairs()) {
            claim(pair.a(), evidence);
            claim(pair.b(), evidence);
        }
        return evidence;
    }

    /** The widths in a text that are reckoned from two of a finding's figures: their distance as a share of their sum or of one. */
    private Set<String> widths(Finding finding, String text) {
        Set<String> widths = new TreeSet<>();
        Matcher found = WIDTH.matcher(text);
        while (found.find()) {
            if (reckoned(finding, new BigDecimal(found.group(1)))) {
                widths.add(found.group(1));
            }
        }
        return widths;
    }

    private static boolean reckoned(Finding finding, BigDecimal width) {
        List<BigDecimal> figures = finding.claims().stream()
                .flatMap(claim -> Stream.of(
                        claim.figure().stated().low(), claim.figure().stated().high()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (BigDecimal a : figures) {
            for (BigDecimal b : figures) {
                boolean found = Stream.of(a.add(b), a, b)
                        .filter(whole -> whole.signum() > 0)
                        .map(whole -> b.subtract(a).abs().divide(whole, 4, RoundingMode.UP))
                        .map(share -> share.movePointRight(2).setScale(1, RoundingMode.UP))
                        .anyMatch(share -> share.compareTo(width) == 0);
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the page counts of itself, and the ends of the scale of severity. */
    private Set<String> furniture() {
        Set<String> furniture = new TreeSet<>(Set.of("0", "1"));
        for (Finding finding : briefing.findings()) {
            furniture.add(Integer.toString(finding.number()));
            furniture.add(finding.severity().stripTrailingZeros().toPlainString());
            furniture.add(Integer.toString(finding.originators()));
        }
        furniture.add(Integer.toString(briefing.coverage().articles()));
        furniture.add(Integer.toString(briefing.coverage().outlets()));
        furniture.add(Integer.toString(briefing.coverage().claims()));
        furniture.add(Integer.toString(briefing.pairs().size()));
        for (String words : more()) {
            furniture.addAll(numerals(words));
        }
        briefing.sources().stream().map(Source::claims).forEach(count -> furniture.add(Integer.toString(count)));
        briefing.coverage().gaps().stream().map(Gap::claims).forEach(count -> furniture.add(Integer.toString(count)));
        List.of(briefing.conflicts(), briefing.moved(), briefing.hedged(), briefing.agreed(), briefing.single())
                .forEach(section ->
                        furniture.add(Integer.toString(section.findings().size())));
        return furniture;
    }

    /** What is left out: counts of the page itself. */
    private List<String> more() {
        return List.of(
                briefing.conflicts().more() + "",
                briefing.moved().more() + "",
                briefing.hedged().more() + "",
                briefing.agreed().more() + "",
                briefing.single().more() + "",
                briefing.apartMore() + "",
                briefing.sourcesMore() + "");
    }

    private static Set<String> numerals(String text) {
        Set<String> numerals = new TreeSet<>();
        NUMERAL.matcher(text).results().forEach(found -> numerals.add(found.group()));
        return numerals;
    }
}
