package crosscheck.read;

import crosscheck.lexicon.Table;
import crosscheck.text.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells articles that are not in English: by what they say of themselves, else by their script and commonest words. */
final class Languages {

    private static final int LOOKED_AT = 6_000;

    /** Fewer words tell no language. */
    private static final int FEWEST = 25;

    /** A language holds when so many times more of its common words are there than of English ones, and a tenth of all words are. */
    private static final int TIMES = 2;

    private static final int SHARE = 10;

    /** The languages that each of their commonest words is common in. */
    private final Map<String, List<String>> languages = new HashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();

    Languages() {
        for (Table.Row row : Table.load("languages").rows()) {
            for (String word : Set.of(row.get("words").split(" ", -1))) {
                languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get("code"));
            }
            names.put(row.get("code"), row.get("name"));
        }
    }

    /** The name of the article's language, null when it is English or cannot be told. */
    @Nullable String foreign(Article article) {
        String said = article.language();
        if (said != null) {
            String code = said.strip().toLowerCase(Locale.ROOT);
            return code.startsWith("en") ? null : names.getOrDefault(code.split("[-_]", 2)[0], said.strip());
        }
        String head = article.text()
                .substring(0, Math.min(LOOKED_AT, article.text().length()))
                .toLowerCase(Locale.ROOT);
        String script = script(head);
        return script == null ? byWords(words(head)) : script;
    }

    private @Nullable String byWords(List<String> text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text) {
            for (String code : languages.getOrDefault(word, List.of())) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        String best = null;
        int most = 0;
        for (String code : names.keySet()) {
            int count = counts.getOrDefault(code, 0);
            if (!code.equals("en") && count > most) {
                best = code;
                most = count;
            }
        }
        int english = counts.getOrDefault("en", 0);
        boolean foreign = text.size() >= FEWEST && most > TIMES * english && most * SHARE > text.size();
        return foreign && best != null ? names.get(best) : null;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at > start) {
                    words.add(text.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** The name of the script when most letters are not Latin ones. */
    private static @Nullable String script(String text) {
        Map<Character.UnicodeScript, Integer> others = new LinkedHashMap<>();
        int letters = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int one = text.codePointAt(at);
            if (Character.isLetter(one)) {
                letters++;
                if (script(one) != Character.UnicodeScript.LATIN) {
                    others.merge(script(one), 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<Character.UnicodeScript, Integer> one : others.entrySet()) {
            if (one.getValue() * 2 > letters) {
                String name = one.getKey().name();
                return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " script";
            }
        }
        return null;
    }

    private static Character.UnicodeScript script(int letter) {
        return letter < 128 ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(letter);
    }
}
