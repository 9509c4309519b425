package crosscheck.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A web page: the text of its article, a paragraph a line with blank lines between. Nothing is fetched and no script is run. */
final class HtmlPage {

    private static final int HEAD = 4_096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** What is never part of an article. */
    private static final String CHROME =
            "script, style, noscript, template, nav, footer, aside, form, iframe, button, select, svg, canvas, video,"
                    + " audio, object, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
                    + " [role=search], [role=dialog], [role=banner]";

    /** Names of parts of a page that stand beside the article. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|share|sharing|social|related|recommend\\w{0,9}|newsletter|"
                    + "promo|advert\\w{0,9}|ads?|sidebar|footer|nav|menu|breadcrumbs?|cookies?|subscribe|trending|popular|outbrain|taboola)(?:$|[\\s_-])");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private HtmlPage() {}

    /** The page as it was saved; the encoding is the one that it declares, UTF-8 when it declares none. */
    static Document parse(Found file) throws IOException {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        return Jsoup.parse(declared.find() ? decode(bytes, declared.group(1)) : Utf8.decode(bytes));
    }

    private static String decode(byte[] bytes, String name) throws UnreadableException {
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.UTF_8) ? Utf8.decode(bytes) : new String(bytes, charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException(null, "declares the encoding " + name + ", which is not known");
        }
    }

    /** The article's text; empty when the page has none. */
    static String text(Document page) {
        page.select(CHROME).remove();
        Element article = article(page);
        int whole = article.text().length();
        article.getAllElements().stream()
                .filter(part ->
                        !part.equals(article) && beside(part) && part.text().length() * 2 < whole)
                .toList()
                .forEach(Node::remove);
        Paragraphs paragraphs = new Paragraphs();
        NodeTraversor.traverse(paragraphs, article);
        return paragraphs.text();
    }

    private static boolean beside(Element part) {
        return BESIDE.matcher((part.className() + " " + part.id()).toLowerCase(Locale.ROOT))
                .find();
    }

    /** The element that holds the article: by its name where it has one, else by how much text its own paragraphs hold. */
    private static Element article(Document page) {
        for (String name : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
            Element best = longest(page, name);
            if (best != null) {
                return best;
            }
        }
        Element best = longest(page, "div:has(> p), section:has(> p), td:has(> p)");
        return best == null ? page.body() : best;
    }

    private static @Nullable Element longest(Document page, String selector) {
        return page.select(selector).stream()
                .filter(one -> !one.text().isBlank())
                .max(Comparator.comparingInt(HtmlPage::prose))
                .orElse(null);
    }

    private static int prose(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    /** Collects text, a blank line between blocks. */
    private static final class Paragraphs implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (BLOCKS.contains(node.nodeName())) {
                close();
            } else if (node.nodeName().equals("br")) {
                line.append(' ');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
                close();
            } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
                line.append(" | ");
            }
        }

        private void close() {
            String words = line.toString().replaceAll("[\\s\u00A0]+", " ").strip();
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(words);
            }
            line.setLength(0);
        }

        String text() {
            close();
            return text.toString();
        }
    }
}
