package crosscheck.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds for each claim of a draft the earlier claims that answer its question. Whether two claims of a briefing are one question is decided with
 * the help of their figures. A draft's figure may be the very thing that is wrong: where no earlier claim bears it out, the likest earlier
 * question is sought without it, among those that no other claim of the draft answers.
 */
final class Counterparts {

    /** From here on they are likely one question, the figure left out. */
    private static final BigDecimal LIKELY = new BigDecimal("1.8");

    /** An earlier claim with nearly the same figure and no less than this may be what the draft repeats: the draft is not doubted. */
    private static final BigDecimal BORNE_OUT = new BigDecimal("-1.0");

    /** The same for a figure alike in more than one digit, which is seldom chance. */
    private static final BigDecimal REPEATED = new BigDecimal("-2.0");

    /** How much less may speak for an earlier claim that says the same as the likest one. */
    private static final BigDecimal SECONDED = new BigDecimal("2.0");

    private final List<Profile> profiles;
    private final int earlier;
    private final Pairs pairs;
    private final Scores unproven;
    private final Map<Integer, List<Fit>> fits = new HashMap<>();

    /** The scores of the fits, by draft claim and earlier claim. */
    private final Map<Integer, Map<Integer, BigDecimal>> scores = new HashMap<>();

    private final Map<Integer, Set<Integer>> settledBy = new HashMap<>();
    private final Set<Seat> settledIn = new HashSet<>();

    /** An earlier claim with what speaks for it, the figure left out. */
    private record Fit(int claim, BigDecimal score) {}

    /** A claim of a draft and an earlier article. */
    private record Seat(int claim, String article) {}

    /**
     * Weighs every claim of a draft against every earlier one of the same measure, earlier article by earlier article, for what ties it to the draft
     * is the same for all of their claims.
     *
     * @param profiles earlier claims first, then those of drafts
     * @param earlier how many of them are earlier ones
     * @param unproven what speaks for a pair when the draft's figure counts for nothing
     * @param tempting gets the pairs that a gate keeps apart
     */
    Counterparts(List<Profile> profiles, int earlier, Pairs pairs, Scores unproven, Tempting tempting) {
        this.profiles = profiles;
        this.earlier = earlier;
        this.pairs = pairs;
        this.unproven = unproven;
        Map<String, List<Integer>> drafts = new HashMap<>();
        for (int draft = earlier; draft < profiles.size(); draft++) {
            drafts.computeIfAbsent(profiles.get(draft).measure(), m -> new ArrayList<>())
                    .add(draft);
        }
        for (int other = 0; other < earlier; other++) {
            for (int draft : drafts.getOrDefault(profiles.get(other).measure(), List.of())) {
                weigh(other, draft, tempting);
            }
        }
        fits.values()
                .forEach(list -> list.sort(Comparator.comparing(Fit::score, Comparator.reverseOrder())
                        .thenComparingInt(Fit::claim)));
    }

    private void weigh(int other, int draft, Tempting tempting) {
        Pairs.Scored pair = pairs.meet(other, draft);
        if (pair == null) {
            tempting.offer(other, draft);
            return;
        }
        Profile one = profiles.get(other);
        Profile two = profiles.get(draft);
        BigDecimal score = unproven.score(one, two);
        fits.computeIfAbsent(draft, d -> new ArrayList<>()).add(new Fit(other, score));
        scores.computeIfAbsent(draft, d -> new HashMap<>()).put(other, score);
        if (one.near(two) && pair.score().compareTo(Grouper.ENOUGH) >= 0) {
            settledBy.computeIfAbsent(other, o -> new HashSet<>()).add(draft);
            settledIn.add(new Seat(draft, article(other)));
        }
    }

    private String article(int claim) {
        return profiles.get(claim).claim().article().id();
    }

    /** A draft's claim with what answers its question, earlier claims and others of the draft, in the run's order. */
    List<Integer> of(int draft) {
        List<Fit> all = fits.getOrDefault(draft, List.of());
        List<Integer> answers = answers(draft, all);
        boolean doubted = answers.isEmpty()
                && !profiles.get(draft).vague()
                && all.stream().noneMatch(fit -> bearsOut(fit, draft));
        Set<Integer> found = new TreeSet<>(within(draft));
        found.addAll(doubted ? likest(draft, all) : answers);
        return List.copyOf(found);
    }

    /** The earlier claims that answer the question for certain. */
    private List<Integer> answers(int draft, List<Fit> all) {
        return all.stream()
                .map(Fit::claim)
                .filter(other -> pairs.score(other, draft).score().compareTo(Grouper.ENOUGH) >= 0)
                .toList();
    }

    /** Whether an earlier claim may be what the draft repeats: it gives the same figure, and little speaks against one question. */
    private boolean bearsOut(Fit fit, int draft) {
        Profile one = profiles.get(fit.claim());
        Profile two = profiles.get(draft);
        return !one.vague() && one.near(two) && fit.score().compareTo(one.telling(two) ? REPEATED : BORNE_OUT) >= 0;
    }

    /** The claim itself and what else its draft says on its question. */
    private List<Integer> within(int draft) {
        return IntStream.range(earlier, profiles.size())
                .filter(claim -> claim == draft
                        || (article(claim).equals(article(draft))
                                && pairs.score(Math.min(claim, draft), Math.max(claim, draft))
                                                .score()
                                                .compareTo(Grouper.ENOUGH)
                                        >= 0))
                .boxed()
                .toList();
    }

    private boolean near(int a, int b) {
        return profiles.get(a).near(profiles.get(b));
    }

    /** The earlier claims of the likest question that no other claim of the draft answers; empty when none is like enough. */
    private List<Integer> likest(int draft, List<Fit> all) {
        return questions(draft, all).stream()
                .filter(question -> score(question).compareTo(LIKELY) >= 0)
                .sorted(Comparator.comparing(this::score, Comparator.reverseOrder()))
                .filter(question -> !taken(draft, question))
                .findFirst()
                .map(question -> question.stream().map(Fit::claim).toList())
                .orElse(List.of());
    }

    /** The earlier claims that no other claim of the draft bears out, put together where they say the same. */
    private List<List<Fit>> questions(int draft, List<Fit> all) {
        List<List<Fit>> questions = new ArrayList<>();
        for (Fit fit : all) {
            if (fit.score().add(SECONDED).compareTo(LIKELY) >= 0
                    && !profiles.get(fit.claim()).vague()
                    && !settled(fit.claim(), draft)) {
                questions.stream()
                        .filter(question -> same(question.getFirst().claim(), fit.claim()))
                        .findFirst()
                        .ifPresentOrElse(
                                question -> question.add(fit), () -> questions.add(new ArrayList<>(List.of(fit))));
            }
        }
        return questions;
    }

    private boolean same(int a, int b) {
        return near(a, b) && !pairs.weigh(Math.min(a, b), Math.max(a, b)).failed();
    }

    /** Whether another claim of the draft bears an earlier one out. */
    private boolean settled(int other, int draft) {
        return settledBy.getOrDefault(other, Set.of()).stream().anyMatch(claim -> rival(claim, draft));
    }

    /** Whether two claims stand in one draft and give different figures, or one figure of different things. */
    private boolean rival(int claim, int draft) {
        return claim != draft
                && article(claim).equals(article(draft))
                && !(near(claim, draft)
                        && !pairs.weigh(Math.min(claim, draft), Math.max(claim, draft))
                                .failed());
    }

    /** What speaks for the likest of some claims that say the same, and a little more for each article that seconds it. */
    private BigDecimal score(List<Fit> question) {
        Set<String> articles = new LinkedHashSet<>();
        question.forEach(fit -> articles.add(article(fit.claim())));
        BigDecimal seconded = BigDecimal.valueOf(StrictMath.round(60 * StrictMath.log(articles.size())), 2);
        return question.getFirst().score().add(seconded);
    }

    /** Whether most of the likest claims of a question are more like another claim of the draft, for which their articles hold nothing better. */
    private boolean taken(int draft, List<Fit> question) {
        List<Fit> likest = question.stream().limit(3).toList();
        long taken = likest.stream().filter(fit -> taken(fit, draft)).count();
        return 2 * taken > likest.size();
    }

    private boolean taken(Fit fit, int draft) {
        int other = fit.claim();
        for (int claim = earlier; claim < profiles.size(); claim++) {
            if (rival(claim, draft) && !settledIn.contains(new Seat(claim, article(other))) && beats(claim, fit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether more speaks for another claim of the draft than for the one that an earlier claim fits. */
    private boolean beats(int claim, Fit fit) {
        BigDecimal score = scores.getOrDefault(claim, Map.of()).get(fit.claim());
        return score != null && score.compareTo(fit.score()) > 0;
    }
}
