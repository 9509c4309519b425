package crosscheck.render;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The house style for paper: the names that a style sheet gives to colours and typefaces, {@code --ink: #1b1a18}, put in the place of
 * their uses, {@code var(--ink)}, which the PDF renderer does not know.
 */
final class Theme {

    /** The first block of names; those that follow are for dark screens. */
    private static final Pattern NAMES = Pattern.compile(":root\\s*\\{([^}]*)\\}");

    private static final Pattern NAME = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+)");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern DARK =
            Pattern.compile("@media[^{]*prefers-color-scheme[^{]*\\{(?:[^{}]*\\{[^}]*\\})*[^{}]*\\}");

    private final Map<String, String> names = new HashMap<>();

    private Theme() {}

    /**
     * The theme of a page, whose style sheet then uses no names any more.
     *
     * @throws TemplateFailure when the style sheet uses a name that it does not define
     */
    static Theme of(Document page) {
        Theme theme = new Theme();
        var styles = page.getElementsByTagName("style");
        for (int i = 0; i < styles.getLength(); i++) {
            Element style = (Element) styles.item(i);
            String css = DARK.matcher(style.getTextContent()).replaceAll("");
            NAMES.matcher(css).results().forEach(block -> theme.learn(block.group(1)));
            style.setTextContent(theme.resolved(NAMES.matcher(css).replaceAll("")));
        }
        return theme;
    }

    private void learn(String block) {
        NAME.matcher(block)
                .results()
                .forEach(name -> names.put(name.group(1), name.group(2).strip()));
    }

    /** A style sheet or a value of it, with what its names stand for. */
    String resolved(String css) {
        return USE.matcher(css).replaceAll(use -> Matcher.quoteReplacement(value(use)));
    }

    private String value(MatchResult use) {
        String value = names.get(use.group(1));
        if (value == null) {
            throw new TemplateFailure("templates/theme.css: " + use.group(1) + " is used and not defined", null);
        }
        return value;
    }
}
