package crosscheck.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sees to it that no character vanishes from the PDF: what the text faces do not know is set in a face that does, and what none knows
 * becomes a replacement mark and is named at the end.
 */
final class StandIns {

    private static final int REPLACEMENT = 0xFFFD;

    private final Fonts fonts;
    private final SortedSet<Integer> missing = new TreeSet<>();

    StandIns(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Prepares every text of a page. */
    void prepare(Document page) {
        List<Text> texts = new ArrayList<>();
        collect(page.getDocumentElement(), texts);
        texts.forEach(this::prepare);
        if (!missing.isEmpty()) {
            report(page);
        }
    }

    /** What no typeface has, one line or none. */
    List<String> remarks() {
        return missing.isEmpty() ? List.of() : List.of("no typeface has " + names() + "; printed as \uFFFD");
    }

    private String names() {
        return missing.stream()
                .map(character -> String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void report(Document page) {
        Element note = page.createElement("p");
        note.setAttribute("class", "more");
        note.setTextContent(
                "Characters that no typeface of this document has, each printed as \uFFFD: " + names() + ".");
        Node main = page.getElementsByTagName("main").item(0);
        (main == null ? page.getDocumentElement() : main).appendChild(note);
    }

    private static void collect(Node node, List<Text> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (!"style".equals(child.getNodeName()) && !"script".equals(child.getNodeName())) {
                collect(child, texts);
            }
        }
    }

    private void prepare(Text text) {
        String words = RightToLeft.ordered(known(text.getData()));
        if (words.codePoints().allMatch(character -> fonts.standIn(character) == null)) {
            text.setData(words);
            return;
        }
        Node parent = text.getParentNode();
        for (int from = 0; from < words.length(); ) {
            String family = fonts.standIn(words.codePointAt(from));
            int to = runEnd(words, from, family);
            Node run = run(text.getOwnerDocument(), words.substring(from, to), family);
            parent.insertBefore(run, text);
            from = to;
        }
        parent.removeChild(text);
    }

    private int runEnd(String words, int from, @Nullable String family) {
        int to = from;
        while (to < words.length() && Objects.equals(family, fonts.standIn(words.codePointAt(to)))) {
            to += Character.charCount(words.codePointAt(to));
        }
        return to;
    }

    private static Node run(Document page, String words, @Nullable String family) {
        if (family == null) {
            return page.createTextNode(words);
        }
        Element span = page.createElement("span");
        span.setAttribute("style", "font-family: '" + family + "'");
        span.setTextContent(words);
        return span;
    }

    private String known(String words) {
        StringBuilder known = new StringBuilder(words.length());
        words.codePoints().forEach(character -> known.appendCodePoint(known(character)));
        return known.toString();
    }

    private int known(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        if (fonts.knows(character)) {
            return character;
        }
        missing.add(character);
        return REPLACEMENT;
    }
}
