package crosscheck.verdict;

import crosscheck.evidence.Explanation;
import crosscheck.group.Group;
import java.math.BigDecimal;
import java.util.List;

/** Gives each group its verdict. */
public final class Judge {

    public Verdict judge(Group group) {
        return new Verdict(
                group, Verdict.Word.SINGLE, BigDecimal.ZERO, 1, List.of(Explanation.of("verdict.single")), List.of());
    }
}
