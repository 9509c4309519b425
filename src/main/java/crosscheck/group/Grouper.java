package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import crosscheck.text.Article;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sorts claims into questions. */
public final class Grouper {

    /** Pairs of a group that are kept for the reader. */
    private static final int KEPT = 60;

    /** Two claims with less than this in common are not put together. */
    private static final BigDecimal ENOUGH = new BigDecimal("3.5");

    /** Less than this no standing among rivals makes up for. */
    private static final BigDecimal LIKELY = new BigDecimal("2.0");

    private final Stems stems = Stems.load();
    private final Atlas atlas = Atlas.load();
    private final Kin kin = Kin.load();
    private final Originators originators = new Originators(stems, atlas, Offices.load(), Table.load("outlets"));
    private final Table measureNouns = Table.load("measure-nouns");
    private final Map<String, BigDecimal> weights = Scores.weights(Table.load("weights"));
    private final Voices voices = new Voices(originators);
    private final Questions questions =
            new Questions(Table.load("predicates"), Table.load("presence"), Table.load("class-names"), atlas);

    /** Every claim of a run in exactly one group; groups in the order of their first claim. */
    public Grouping group(List<Claim> claims) {
        Sorted sorted = sort(claims);
        List<Group> groups = sorted.groups.stream()
                .map(members -> group(members, sorted.profiles, sorted.pairs))
                .toList();
        return new Grouping(
                groups,
                sorted.tempting.best().stream()
                        .map(p -> sorted.pairs.compare(p.a(), p.b()))
                        .toList());
    }

    /**
     * Why claims of a run stand together or apart, pair by pair, in the run's order.
     *
     * @param claims of the whole run: what is common among them is no sign of one question
     * @param ids of the claims to weigh, or of a group for all of its claims
     * @throws IllegalArgumentException when an id is neither a group's nor a claim's; the message names it
     */
    public List<Weighing> weigh(List<Claim> claims, List<String> ids) {
        Sorted sorted = sort(claims);
        Map<Integer, Integer> groupOf = new HashMap<>();
        Map<String, List<Integer>> known = new HashMap<>();
        for (int group = 0; group < sorted.groups.size(); group++) {
            List<Integer> members = sorted.groups.get(group);
            known.put(id(claims.get(members.getFirst())), members);
            for (int member : members) {
                groupOf.put(member, group);
                known.put(claims.get(member).id(), List.of(member));
            }
        }
        List<Integer> places = ids.stream()
                .flatMap(id -> places(known, id).stream())
                .distinct()
                .sorted()
                .toList();
        List<Weighing> weighings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size() && weighings.size() < KEPT; j++) {
                int a = places.get(i);
                int b = places.get(j);
                boolean together = Objects.equals(groupOf.get(a), groupOf.get(b));
                weighings.add(sorted.pairs.explain(a, b, together, ENOUGH));
            }
        }
        return weighings;
    }

    private static List<Integer> places(Map<String, List<Integer>> known, String id) {
        List<Integer> places = known.get(id);
        if (places == null) {
            throw new IllegalArgumentException(
                    id + ": no group and no claim of these articles; briefing.json lists both");
        }
        return places;
    }

    /** The id of the group whose first claim it is. */
    private static String id(Claim first) {
        return "g-" + first.id();
    }

    /** A run's claims sorted: the groups as indexes into the profiles, and the pairs that were looked at. */
    private record Sorted(List<Profile> profiles, Pairs pairs, Tempting tempting, List<List<Integer>> groups) {}

    private Sorted sort(List<Claim> claims) {
        Profiles maker = new Profiles(stems, atlas, originators);
        List<Profile> profiles = claims.stream().map(maker::of).toList();
        Topics topics =
                new Topics(claims.stream().map(Claim::article).distinct().toList(), stems);
        Stories stories = new Stories(topics);
        Scores scores = new Scores(new Traits(new Rarity(profiles), stories, measureNouns), weights);
        Pairs pairs = new Pairs(profiles, new Gates(kin, atlas, originators, stories, topics), scores);
        Tempting tempting = new Tempting(profiles, topics);
        List<Pairs.Scored> likely = new ArrayList<>();
        new Candidates(kin, topics).each(profiles, (a, b) -> {
            Pairs.Scored pair = pairs.weigh(a, b);
            if (pair.failed()) {
                tempting.offer(pair);
            } else if (pair.score().compareTo(LIKELY) >= 0) {
                likely.add(pair);
            }
        });
        List<Pairs.Scored> strong = likely.stream()
                .map(pair -> pairs.score(pair.a(), pair.b()))
                .filter(pair -> pair.score().compareTo(ENOUGH) >= 0)
                .toList();
        return new Sorted(profiles, pairs, tempting, new Clusters(profiles, pairs).join(strong));
    }

    /** The stems that tell what an article is about, the most frequent first, names before other words. */
    public List<String> terms(Article article) {
        return Topics.terms(article, stems);
    }

    private Group group(List<Integer> members, List<Profile> profiles, Pairs pairs) {
        List<Claim> claims = members.stream().map(i -> profiles.get(i).claim()).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size() && comparisons.size() < KEPT; j++) {
                comparisons.add(pairs.compare(members.get(i), members.get(j)));
            }
        }
        List<Profile> its = members.stream().map(profiles::get).toList();
        return new Group(id(claims.getFirst()), questions.of(its), claims, voices.of(its), comparisons);
    }
}
