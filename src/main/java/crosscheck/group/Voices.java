package crosscheck.group;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.text.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the independent originators of figures apart. */
final class Voices {

    private Voices() {}

    static List<Voice> of(List<Claim> claims) {
        Map<String, List<Claim>> voices = new LinkedHashMap<>();
        for (Claim claim : claims) {
            voices.computeIfAbsent(name(claim), n -> new ArrayList<>()).add(claim);
        }
        return voices.entrySet().stream()
                .map(e -> new Voice(e.getKey(), List.of(e.getKey()), e.getValue()))
                .toList();
    }

    static String name(Claim claim) {
        return switch (claim.attribution().value()) {
            case Attribution.Named named -> named.originator();
            case Attribution.Unnamed unnamed -> unnamed.description();
            case Attribution.OwnVoice own -> outlet(claim.article());
        };
    }

    private static String outlet(Article article) {
        if (article.originator() != null) {
            return article.originator();
        }
        return article.source() == null ? article.file() : article.source();
    }
}
