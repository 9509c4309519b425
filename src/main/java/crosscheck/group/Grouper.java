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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private final Questions questions = new Questions(Table.load("predicates"), Table.load("class-names"), atlas);

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
     * Why claims of a run stand together or apart, pair by pair.
     *
     * @param claims of the whole run: what is common among them is no sign of one question
     * @param asked those whose pairs are weighed, in the run's order
     */
    public List<Weighing> weigh(List<Claim> claims, List<Claim> asked) {
        Sorted sorted = sort(claims);
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < sorted.groups.size(); group++) {
            for (int member : sorted.groups.get(group)) {
                groupOf.put(member, group);
            }
        }
        Set<String> ids = asked.stream().map(Claim::id).collect(Collectors.toSet());
        List<Integer> places = IntStream.range(0, claims.size())
                .filter(i -> ids.contains(claims.get(i).id()))
                .boxed()
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
        return new Group("g-" + claims.getFirst().id(), questions.of(its), claims, voices.of(its), comparisons);
    }
}
