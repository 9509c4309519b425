package crosscheck.group;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Kind;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many people told a reporter something is no figure of the story: the two officials of one article are not those of another. Many
 * who say something are: they were asked.
 */
final class SpeakerGate implements Gate {

    private static final Set<String> TELLING = Set.of("say", "clause", "that", "tell", "quote");
    private static final BigDecimal FEW = BigDecimal.valueOf(12);

    private final Set<String> verbs;

    /**
     * @param verbs the verbs of saying, each with its frame
     */
    SpeakerGate(Table verbs) {
        this.verbs = verbs.rows().stream()
                .filter(row -> TELLING.contains(row.get("frame")))
                .map(row -> row.get("id"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean apart = !a.sameArticle(b) && (speaks(a) || speaks(b));
        return apart ? Finding.fail("gate.speakers", SubjectGate.text(a), SubjectGate.text(b)) : null;
    }

    private boolean speaks(Profile profile) {
        return profile.lemma() != null
                && verbs.contains(profile.lemma())
                && profile.claim().quantity().kind() == Kind.COUNT
                && profile.claim().quantity().amount().low().compareTo(FEW) <= 0;
    }
}
