package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.group.Group;
import crosscheck.group.Voice;
import crosscheck.verdict.Relation.Stance;
import crosscheck.verdict.Verdict.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One group's hearing: its distinct figures held against each other, the causes of what differs, and the verdict from both. */
final class Bench {

    /** Reasons of one kind that are told; more tire the reader. */
    private static final int TOLD = 4;

    /** Claims of one figure that are asked for a cause: figures repeated all over do not repeat the work. */
    private static final int ASKED = 12;

    /** Verdicts from the one that decides a group to the one that yields to all. */
    private static final List<Word> ORDER =
            List.of(Word.CONFLICT, Word.UNDETERMINED, Word.DEVELOPMENT, Word.REVISION, Word.HEDGE_DEPENDENT);

    private final Group group;
    private final List<Column> columns;
    private final Causes causes;
    private final Map<String, Voice> voices;
    private final List<Relation> related = new ArrayList<>();
    private final Map<Cause, List<Figure[]>> found = new EnumMap<>(Cause.class);

    Bench(Group group, List<Column> columns, Relations relations, Causes causes, Map<String, Voice> voices) {
        this.group = group;
        this.columns = columns;
        this.causes = causes;
        this.voices = voices;
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                hear(columns.get(i), columns.get(j), relations);
            }
        }
    }

    private void hear(Column one, Column two, Relations relations) {
        Relation relation = Growth.between(one, two)
                ? Growth.relation(one.first(), two.first())
                : relations.between(one.first(), two.first());
        related.add(relation);
        if (relation.stance() != Stance.INCOMPATIBLE) {
            return;
        }
        for (Figure a : one.figures().stream().limit(ASKED).toList()) {
            for (Figure b : two.figures().stream().limit(ASKED).toList()) {
                found.computeIfAbsent(causes.between(a, b), c -> new ArrayList<>())
                        .add(new Figure[] {a, b});
            }
        }
    }

    /**
     * @param sums what the group's figures have in common with others that does not add up
     */
    Verdict verdict(List<Explanation> sums) {
        Word word = word();
        Severity severity = severity(word);
        List<Explanation> reasons = new ArrayList<>();
        reasons.add(headline(word));
        reasons.addAll(sums);
        causes(reasons);
        relations(reasons);
        copies(reasons);
        reasons.addAll(severity.parts());
        return new Verdict(
                group,
                word,
                severity.value(),
                group.voices().size(),
                new ArrayList<>(new LinkedHashSet<>(reasons)),
                related);
    }

    private Word word() {
        Set<Word> words = new LinkedHashSet<>();
        found.keySet().forEach(cause -> words.add(cause.word()));
        if (related.stream().anyMatch(r -> r.stance() == Stance.DEPENDS_ON_HEDGE)) {
            words.add(Word.HEDGE_DEPENDENT);
        }
        return ORDER.stream().filter(words::contains).findFirst().orElse(compared() ? Word.CONSISTENT : Word.SINGLE);
    }

    /** Whether there was anything to compare: two originators, two figures, or two articles that tell one in words of their own. */
    private boolean compared() {
        long tellings = group.claims().stream()
                .map(c -> c.article().at(c.sentence().span()))
                .distinct()
                .count();
        return group.voices().size() > 1 || columns.size() > 1 || (tellings > 1 && articles() > 1);
    }

    private long articles() {
        return group.claims().stream().map(c -> c.article().id()).distinct().count();
    }

    private Explanation headline(Word word) {
        if (word == Word.SINGLE) {
            return Explanation.of("verdict.single");
        }
        String figures = String.join(
                " v ",
                opposed(word).stream()
                        .sorted(Comparator.comparing(c -> c.first().low()))
                        .map(c -> c.first().denied()
                                ? c.first().words() + " (denied)"
                                : c.first().words())
                        .distinct()
                        .toList());
        return Explanation.of(
                "verdict." + word.id(), figures, String.valueOf(group.voices().size()));
    }

    /** The figures that the verdict speaks of: of a conflict those that do not go together. */
    private List<Column> opposed(Word word) {
        Set<Column> opposed = new LinkedHashSet<>();
        for (Relation relation : related) {
            if (relation.stance() == Stance.INCOMPATIBLE) {
                opposed.add(column(relation.a()));
                opposed.add(column(relation.b()));
            }
        }
        return word == Word.CONFLICT ? List.copyOf(opposed) : columns;
    }

    private void causes(List<Explanation> reasons) {
        for (Word word : ORDER) {
            for (Map.Entry<Cause, List<Figure[]>> entry : found.entrySet()) {
                if (entry.getKey().word() == word) {
                    entry.getValue().stream()
                            .map(pair -> Causes.explain(entry.getKey(), pair[0], pair[1]))
                            .distinct()
                            .limit(TOLD)
                            .forEach(reasons::add);
                }
            }
        }
        if (!found.isEmpty()) {
            group.voices().stream()
                    .filter(v -> v.names().size() > 1 && figures(v) > 1)
                    .forEach(v -> reasons.add(Explanation.of(
                            "verdict.house",
                            v.names().getFirst(),
                            String.join(", ", v.names().subList(1, v.names().size())))));
        }
    }

    private long figures(Voice voice) {
        return columns.stream()
                .filter(c -> c.figures().stream().anyMatch(f -> voice.claims().contains(f.claim())))
                .count();
    }

    private void relations(List<Explanation> reasons) {
        for (Stance stance : List.of(Stance.INCOMPATIBLE, Stance.DEPENDS_ON_HEDGE, Stance.AGREE)) {
            related.stream()
                    .filter(r -> r.stance() == stance)
                    .map(Relation::why)
                    .distinct()
                    .limit(TOLD)
                    .forEach(reasons::add);
        }
    }

    /** Tells of voices that several articles carry: they count once. */
    private void copies(List<Explanation> reasons) {
        for (Voice voice : group.voices()) {
            long articles = voice.claims().stream()
                    .map(c -> c.article().id())
                    .distinct()
                    .count();
            if (articles > 1) {
                reasons.add(Explanation.of("verdict.one-voice", voice.name(), String.valueOf(articles)));
            }
        }
    }

    private Severity severity(Word word) {
        if (!word.discrepancy()) {
            return Severity.NONE;
        }
        Severity worst = Severity.NONE;
        for (Relation relation : related) {
            if (relation.stance() != Stance.AGREE) {
                Column a = column(relation.a());
                Column b = column(relation.b());
                boolean rising = a.first().low().compareTo(b.first().low()) <= 0;
                Column low = rising ? a : b;
                Column high = rising ? b : a;
                Severity one = Severity.of(word, low.first(), high.first(), voices(low), voices(high));
                worst = one.value().compareTo(worst.value()) > 0 ? one : worst;
            }
        }
        return worst;
    }

    private Column column(Claim claim) {
        return columns.stream()
                .filter(c -> c.first().claim().id().equals(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    private int voices(Column column) {
        return (int) column.figures().stream()
                .map(f -> voices.get(f.claim().id()))
                .distinct()
                .count();
    }
}
