package crosscheck.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The YAML block between two {@code ---} lines at the head of a text file.
 *
 * @param values by name
 * @param body the text after it, as it stands
 */
record FrontMatter(Map<?, ?> values, String body) {

    private static final int LIMIT = 100_000;

    /**
     * The front matter of a text; a text that does not begin with a {@code ---} line has none and is all body. A block that is not YAML
     * is left out with a notice that says at which line.
     *
     * @param file what notices call the file
     * @throws UnreadableException when the block does not end
     */
    static FrontMatter of(String text, String file, Trouble trouble) throws UnreadableException {
        int head = lineEnd(text, 0);
        if (!text.substring(0, head).stripTrailing().equals("---")) {
            return new FrontMatter(Map.of(), text);
        }
        for (int start = head; start < text.length(); start = lineEnd(text, start)) {
            int end = lineEnd(text, start);
            if (text.substring(start, end).stripTrailing().equals("---")) {
                return new FrontMatter(values(text.substring(head, start), file, trouble), text.substring(end));
            }
        }
        throw new UnreadableException("line 1", "opens front matter with --- but no second --- line closes it");
    }

    /** A value as text; null when there is none or it is a list or map. */
    @Nullable String get(String name) {
        Object value = values.get(name);
        return value == null || value instanceof Map || value instanceof Iterable ? null : value.toString();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static SafeConstructor constructor() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LIMIT);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(10);
        return new TextConstructor(options);
    }

    /** Leaves dates, numbers and truth values as the words they are. */
    private static final class TextConstructor extends SafeConstructor {
        TextConstructor(LoaderOptions options) {
            super(options);
            for (Tag tag : List.of(Tag.TIMESTAMP, Tag.INT, Tag.FLOAT, Tag.BOOL)) {
                yamlConstructors.put(tag, new ConstructYamlStr());
            }
        }
    }

    private static Map<?, ?> values(String yaml, String file, Trouble trouble) {
        try {
            return parse(yaml);
        } catch (UnreadableException e) {
            trouble.note(file, e.place(), e.getMessage() + "; title, source and date are unknown");
            return Map.of();
        }
    }

    private static Map<?, ?> parse(String yaml) throws UnreadableException {
        try {
            Object block = new Yaml(constructor()).load(yaml);
            if (block == null) {
                return Map.of();
            }
            if (block instanceof Map<?, ?> values) {
                return values;
            }
            throw new UnreadableException("line 2", "is front matter, but not of the form \"name: value\"");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw new UnreadableException("line " + (line + 2), "is front matter that is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new UnreadableException("line 2", "is front matter that is no YAML: " + e.getMessage());
        }
    }
}
