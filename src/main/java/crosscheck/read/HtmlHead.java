package crosscheck.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says about its article: JSON-LD first, then meta elements, then what is printed. */
final class HtmlHead {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where schema.org keeps each field of an article. */
    private static final Map<String, List<String>> LINKED = Map.of(
            "title", List.of("/headline", "/name"),
            "source", List.of("/publisher/name", "/publisher/0/name", "/sourceOrganization/name"),
            "published", List.of("/datePublished", "/dateCreated"),
            "url", List.of("/url", "/mainEntityOfPage/@id", "/mainEntityOfPage"),
            "author", List.of("/author/name", "/author/0/name", "/author"),
            "language", List.of("/inLanguage"));

    /** Elements that give a field, in the order of trust; the attribute is {@code content}, {@code datetime}, {@code href} or the text. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "title", "meta[property=og:title], meta[name=twitter:title], h1, title",
            "source", "meta[property=og:site_name], meta[name=application-name], meta[name=publisher]",
            "published",
                    "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date], meta[name=pubdate], meta[name=publish-date],"
                            + " meta[name=parsely-pub-date], meta[name=DC.date.issued], meta[name=sailthru.date], time[itemprop=datePublished],"
                            + " time[pubdate], article time[datetime]",
            "url", "link[rel=canonical], meta[property=og:url]",
            "author", "meta[name=author], meta[property=article:author], meta[name=byl]",
            "language", "html[lang], meta[property=og:locale]");

    private final Document page;
    private final @Nullable JsonNode article;

    /** Reads the page's head; it must be made before scripts are taken out of the page. */
    HtmlHead(Document page) {
        this.page = page;
        this.article = linked(page);
    }

    /** A field by the name that articles have for it, null when the page does not say. */
    @Nullable String get(String name) {
        String linked = linked(name);
        return linked == null ? element(name) : linked;
    }

    private @Nullable String linked(String name) {
        if (article == null) {
            return null;
        }
        for (String path : LINKED.getOrDefault(name, List.of())) {
            JsonNode value = article.at(path);
            if (value.isTextual() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }

    private @Nullable String element(String name) {
        String selectors = ELEMENTS.get(name);
        for (String selector : selectors == null ? new String[0] : selectors.split(", ", -1)) {
            Element element = page.selectFirst(selector);
            String value = element == null ? "" : value(element).strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href", "lang")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static @Nullable JsonNode linked(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(HtmlHead::article)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The article of a script; null when there is none or it is broken: a page may say the same in its meta elements. */
    private static @Nullable JsonNode article(Element script) {
        try {
            return article(JSON.readTree(script.data()));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** The first object in a graph whose type is an article. */
    private static @Nullable JsonNode article(JsonNode graph) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(graph));
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            String type = node.path("@type").toString();
            if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
                return node;
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return null;
    }
}
