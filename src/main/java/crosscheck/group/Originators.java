package crosscheck.group;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.group.Originator.Sort;
import crosscheck.lexicon.Table;
import crosscheck.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Brings those who give figures into comparable form and tells who is the same. */
final class Originators {

    /** Last names at least this alike are spellings of one: Zelensky, Zelenskyy, Zelenskiy. */
    private static final double SPELLING = 0.92;

    private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();
    private final Map<String, String> outlets = new HashMap<>();
    private final Stems stems;
    private final Atlas atlas;
    private final Offices offices;

    Originators(Stems stems, Atlas atlas, Offices offices, Table outletNames) {
        this.stems = stems;
        this.atlas = atlas;
        this.offices = offices;
        for (Table.Row row : outletNames.rows()) {
            for (String name : row.get("surface").split("\\|", -1)) {
                outlets.put(name.toLowerCase(Locale.ROOT), row.get("id"));
            }
        }
    }

    Originator of(Claim claim) {
        return switch (claim.attribution().value()) {
            case Attribution.Named named -> named(named);
            case Attribution.Unnamed unnamed -> somebody(unnamed, claim.article());
            case Attribution.OwnVoice own -> outlet(outletName(claim.article()));
        };
    }

    private Originator named(Attribution.Named named) {
        String name = named.originator();
        if (outlets.containsKey(name.toLowerCase(Locale.ROOT))) {
            return outlet(name);
        }
        String role = named.role() == null ? "" : named.role();
        String house = named.house() == null || named.house().equals(name) ? "" : named.house();
        boolean person = !name.equals(named.house()) && offices.of(name) == null && (!role.isEmpty() || capitals(name));
        return person ? person(name, role, house) : described(name, Sort.HOUSE, name + " " + role + " " + house);
    }

    private Originator person(String name, String role, String house) {
        List<String> parts = List.of(name.strip().split("[\\s\u00a0]+", -1));
        Originator by = described(name, Sort.PERSON, role + " " + house);
        return new Originator(
                role.isEmpty() ? name : name + ", " + role,
                Sort.PERSON,
                parts.getLast().toLowerCase(Locale.ROOT),
                parts.size() > 1 ? parts.getFirst().toLowerCase(Locale.ROOT) : null,
                by.tokens(),
                by.nation(),
                by.office());
    }

    private static boolean capitals(String name) {
        for (String word : name.strip().split("[\\s\u00a0]+", -1)) {
            if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Somebody described: what they are known by is the outlet they spoke to. */
    private Originator somebody(Attribution.Unnamed unnamed, Article article) {
        String relay = unnamed.relay() == null ? outletName(article) : unnamed.relay();
        return described(unnamed.description(), Sort.SOMEBODY, unnamed.description())
                .to(key(relay));
    }

    private Originator described(String name, Sort sort, String description) {
        Offices.Office office = offices.of(description);
        String nation = office != null && office.nation() != null ? office.nation() : atlas.party(description);
        return new Originator(name, sort, "", null, stems.of(description), nation, office == null ? null : office.id());
    }

    private Originator outlet(String name) {
        return new Originator(name, Sort.OUTLET, key(name), null, Set.of(), null, null);
    }

    private String key(String outlet) {
        return outlets.getOrDefault(outlet.toLowerCase(Locale.ROOT), outlet.toLowerCase(Locale.ROOT));
    }

    private static String outletName(Article article) {
        if (article.originator() != null) {
            return article.originator();
        }
        return article.source() == null ? article.file() : article.source();
    }

    boolean same(Originator a, Originator b) {
        if (a.sort() == Sort.OUTLET || b.sort() == Sort.OUTLET) {
            return a.sort() == b.sort() && a.key().equals(b.key());
        }
        if (a.sort() == Sort.PERSON && b.sort() == Sort.PERSON) {
            return onePerson(a, b) || oneHouse(a, b, true);
        }
        return oneHouse(a, b, false) || (!a.tokens().isEmpty() && a.tokens().equals(b.tokens()));
    }

    /** Whether two described sources of one figure spoke to one outlet and may be the same: "two officials told CNN", "CNN, citing officials". */
    static boolean relayed(Originator a, Originator b) {
        return a.sort() == Sort.SOMEBODY
                && b.sort() == Sort.SOMEBODY
                && a.key().equals(b.key())
                && (a.tokens().containsAll(b.tokens()) || b.tokens().containsAll(a.tokens()));
    }

    private boolean onePerson(Originator a, Originator b) {
        boolean last = spelling.apply(a.key(), b.key()) >= SPELLING
                && a.key().charAt(0) == b.key().charAt(0);
        String one = a.first();
        String two = b.first();
        return last && (one == null || two == null || two.startsWith(one.substring(0, 1)));
    }

    /** Whether two speak for one house: a ministry and its spokesman, an agency and its head. Two persons need its nation besides. */
    private static boolean oneHouse(Originator a, Originator b, boolean persons) {
        boolean office = a.office() != null && a.office().equals(b.office());
        boolean nation = sameNation(a.nation(), b.nation());
        return office && nation && !(persons && leads(a.office())) && (!persons || a.nation() != null);
    }

    private static boolean leads(@Nullable String office) {
        return "president".equals(office)
                || "prime-minister".equals(office)
                || "congress".equals(office)
                || "senate".equals(office);
    }

    private static boolean sameNation(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b);
    }
}
