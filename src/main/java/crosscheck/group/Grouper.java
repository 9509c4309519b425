package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        List<Group> groups = new Clusters(profiles, pairs)
                .join(strong).stream()
                        .map(members -> group(members, profiles, pairs))
                        .toList();
        return new Grouping(
                groups,
                tempting.best().stream().map(p -> pairs.compare(p.a(), p.b())).toList());
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
