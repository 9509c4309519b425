package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Flood;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to templates tells the truth: its examples render and its lists are whole. */
class TemplateGuideTest {

    private static final Pattern EXAMPLE = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("crosscheck\\.briefing\\.[\\w$]+");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final String guide = read();

    private static String read() {
        try {
            return Files.readString(Path.of("src/docs/templates.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String example(String language) {
        Matcher found = EXAMPLE.matcher(guide);
        while (found.find()) {
            if (found.group(1).equals(language)) {
                return found.group(2);
            }
        }
        throw new IllegalStateException("no example in " + language);
    }

    @Test
    void theExamplesRenderOnScreenAndOnPaper() throws IOException {
        Files.writeString(folder.resolve("briefing.ftlh"), example("ftl"));
        Files.writeString(folder.resolve("theme.css"), example("css"));
        String html = Printed.html(Flood.briefing(), folder);
        assertTrue(html.contains("<h2>1. How many people have left the Verran valley?</h2>"), html);
        assertTrue(html.contains("10,000 people v 11,000 v 12,000 v 15,000"), html);
        String text = Printed.text(Printed.pdf(Flood.briefing(), new House(folder, null, Paper.LETTER)));
        assertTrue(text.contains("Tomas Reuel, through Radio Nord, published 4 May 2031"), text);
    }

    @Test
    void theThemeServesTheProgramsOwnPageToo() throws IOException {
        Files.writeString(folder.resolve("theme.css"), example("css"));
        assertTrue(Printed.html(Flood.briefing(), folder).contains("--conflict: #b00020"));
        Printed.pdf(Flood.briefing(), new House(folder, null, Paper.A4));
    }

    @Test
    void everyFieldIsListed() {
        List<String> lacking = new ArrayList<>();
        for (Class<?> type : types(Briefing.class, new ArrayList<>())) {
            String part = part(type.getSimpleName());
            for (RecordComponent field : type.getRecordComponents()) {
                if (!part.contains("| `" + field.getName() + "` |")) {
                    lacking.add(type.getSimpleName() + "." + field.getName());
                }
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void everyTemplateIsNamed() {
        String[] files = new java.io.File("templates").list();
        Set<String> lacking = new TreeSet<>(Set.of(files == null ? new String[] {"templates"} : files));
        lacking.removeIf(file -> guide.contains("`" + file + "`"));
        assertEquals(Set.of(), lacking);
    }

    private String part(String type) {
        int from = guide.indexOf("\n### " + type + "\n");
        return from < 0 ? "" : guide.substring(from, end(from));
    }

    private int end(int from) {
        int next = guide.indexOf("\n### ", from + 1);
        return next < 0 ? guide.length() : next;
    }

    /** A record and all that its fields lead to. */
    private static List<Class<?>> types(Class<?> type, List<Class<?>> known) {
        if (!type.isRecord() || known.contains(type)) {
            return known;
        }
        known.add(type);
        for (RecordComponent field : type.getRecordComponents()) {
            Matcher names = TYPE.matcher(field.getGenericType().getTypeName());
            while (names.find()) {
                try {
                    types(Class.forName(names.group()), known);
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return known;
    }
}
