package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.lexicon.Table;
import crosscheck.text.Article;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts claims into questions. */
public final class Grouper {

    /** How many claims a group holds at most, if nothing else is said. */
    public static final int LARGEST = 1_000;

    /** Pairs of a group that are kept for the reader. */
    private static final int KEPT = 60;

    /** Two claims with less than this in common are not put together. */
    static final BigDecimal ENOUGH = new BigDecimal("3.5");

    /** What two claims with equal figures must have in common: that they are equal seldom happens by chance within a story. */
    private static final BigDecimal ENOUGH_ALIKE = new BigDecimal("2.5");

    /** Less than this no standing among rivals makes up for. */
    private static final BigDecimal LIKELY = new BigDecimal("2.0");

    private final Stems stems = Stems.load();
    private final Atlas atlas = Atlas.load();
    private final Kin kin = Kin.load();
    private final Roles roles = Roles.load();
    private final Originators originators = new Originators(stems, atlas, Offices.load(), Table.load("outlets"));
    private final Gates.Listed listed = Gates.Listed.load(kin);
    private final Speakers speakers = new Speakers(Table.load("voice-words"));
    private final Table measureNouns = Table.load("measure-nouns");
    private final Map<String, BigDecimal> weights = Scores.weights(Table.load("weights"));
    private final Map<String, BigDecimal> unproven =
            Scores.overlaid(weights, Scores.weights(Table.load("draft-weights")));
    private final Voices voices = new Voices(originators);
    private final Questions questions =
            new Questions(Table.load("predicates"), Table.load("presence"), Table.load("class-names"), atlas);

    private final int largest;

    /** A grouper for groups of any usual size. */
    public Grouper() {
        this(LARGEST);
    }

    /**
     * A grouper.
     *
     * @param largest how many claims a group holds at most, at least one
     */
    public Grouper(int largest) {
        this.largest = largest;
    }

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
                weighings.add(
                        sorted.pairs.explain(a, b, together, enough(sorted.profiles.get(a), sorted.profiles.get(b))));
            }
        }
        return weighings;
    }

    private static BigDecimal enough(Profile a, Profile b) {
        return a.alike(b) ? ENOUGH_ALIKE : ENOUGH;
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

    /**
     * What answers the questions of drafts' claims, claim by claim, in their order. Earlier claims are not held against each other.
     *
     * @param earlier claims of other articles
     */
    public List<Match> match(List<Claim> drafts, List<Claim> earlier) {
        List<Claim> claims = Stream.concat(earlier.stream(), drafts.stream()).toList();
        Set<Article> own = articles(drafts);
        Set<Article> others = articles(earlier);
        Scales scales = scales(claims, stories -> stories.withDrafts(own, others));
        Counterparts counterparts = new Counterparts(
                scales.profiles, earlier.size(), scales.pairs, new Scores(scales.traits, unproven), scales.tempting);
        Map<String, Explanation> apart = new HashMap<>();
        for (Tempting.Pair pair : scales.tempting.best()) {
            Explanation why = scales.pairs.compare(pair.a(), pair.b()).failed();
            if (why != null) {
                apart.putIfAbsent(claims.get(pair.b()).id(), why);
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int draft = earlier.size(); draft < claims.size(); draft++) {
            Claim claim = claims.get(draft);
            matches.add(
                    new Match(claim, group(counterparts.of(draft), scales.profiles, List.of()), apart.get(claim.id())));
        }
        return matches;
    }

    /** A run's claims sorted: the groups as indexes into the profiles, and the pairs that were looked at. */
    private record Sorted(List<Profile> profiles, Pairs pairs, Tempting tempting, List<List<Integer>> groups) {}

    /** What the claims of a run are held against each other with. */
    private record Scales(List<Profile> profiles, Topics topics, Traits traits, Pairs pairs, Tempting tempting) {}

    private Scales scales(List<Claim> claims, UnaryOperator<Stories> ties) {
        Profiles maker = new Profiles(stems, atlas, originators, roles);
        List<Profile> profiles = claims.stream().map(maker::of).toList();
        Topics topics = new Topics(articles(claims), stems);
        Stories stories = ties.apply(new Stories(topics));
        Traits traits = new Traits(new Rarity(profiles), new Company(profiles), stories, speakers, measureNouns);
        Pairs pairs = new Pairs(
                profiles,
                new Gates(listed, kin, roles, atlas, originators, stories, topics, speakers, profiles),
                new Scores(traits, weights));
        return new Scales(profiles, topics, traits, pairs, new Tempting(profiles, topics));
    }

    private static Set<Article> articles(List<Claim> claims) {
        return claims.stream().map(Claim::article).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Sorted sort(List<Claim> claims) {
        Scales scales = scales(claims, UnaryOperator.identity());
        Pairs pairs = scales.pairs;
        List<Pairs.Scored> likely = new ArrayList<>();
        new Candidates(kin, scales.topics).each(scales.profiles, (a, b) -> {
            Pairs.Scored pair = pairs.meet(a, b);
            if (pair == null) {
                scales.tempting.offer(a, b);
            } else if (pair.score().compareTo(LIKELY) >= 0) {
                likely.add(pair);
            }
        });
        List<Pairs.Scored> strong = likely.stream()
                .map(pair -> pairs.score(pair.a(), pair.b()))
                .filter(pair ->
                        pair.score().compareTo(enough(scales.profiles.get(pair.a()), scales.profiles.get(pair.b())))
                                >= 0)
                .toList();
        return new Sorted(
                scales.profiles, pairs, scales.tempting, new Clusters(scales.profiles, pairs, largest).join(strong));
    }

    /** The stems that tell what an article is about, the most frequent first, names before other words. */
    public List<String> terms(Article article) {
        return Topics.terms(article, stems);
    }

    private Group group(List<Integer> members, List<Profile> profiles, Pairs pairs) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size() && comparisons.size() < KEPT; j++) {
                comparisons.add(pairs.compare(members.get(i), members.get(j)));
            }
        }
        return group(members, profiles, comparisons);
    }

    private Group group(List<Integer> members, List<Profile> profiles, List<Comparison> comparisons) {
        List<Profile> its = members.stream().map(profiles::get).toList();
        List<Claim> claims = its.stream().map(Profile::claim).toList();
        return new Group(id(claims.getFirst()), questions.of(its), claims, voices.of(its), comparisons);
    }
}
