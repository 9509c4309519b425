package crosscheck.group;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Claim;
import crosscheck.lexicon.Table;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final Claim ONE = new Pipeline()
            .claims(List.of(article(0, "The quake killed 412 people in Ruritania, the relief office said.")))
            .getFirst();

    /** Everybody counts "people killed": pairs grow with the claims, not with their square. */
    @Test
    void pairsOfOneHotKeyGrowWithTheClaims() {
        int before = pairs(1_250);
        for (int claims = 2_500; claims <= 10_000; claims *= 2) {
            int now = pairs(claims);
            assertTrue(now < 2.3 * before, claims + " claims: " + now + " pairs after " + before);
            before = now;
        }
    }

    @Test
    void smallBlocksAreComparedInFull() {
        assertTrue(pairs(20) == 190, "every pair of twenty");
    }

    private static int pairs(int claims) {
        Stems stems = Stems.load();
        Atlas atlas = Atlas.load();
        Originators originators = new Originators(stems, atlas, Offices.load(), Table.load("outlets"));
        Profiles maker = new Profiles(stems, atlas, originators, Roles.load());
        List<Profile> profiles =
                IntStream.range(0, claims).mapToObj(i -> maker.of(copy(i))).toList();
        Topics topics =
                new Topics(profiles.stream().map(p -> p.claim().article()).toList(), stems);
        AtomicInteger seen = new AtomicInteger();
        new Candidates(Kin.load(), topics).each(profiles, (a, b) -> seen.incrementAndGet());
        return seen.get();
    }

    private static Article article(int number, String text) {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(number % 300);
        return new Article("a" + number, "a.txt", null, "Digest " + number, day, null, null, null, null, text);
    }

    private static Claim copy(int number) {
        return new Claim(
                "a" + number + "#1",
                article(number, ONE.article().text()),
                ONE.sentence(),
                ONE.quantity(),
                ONE.counted(),
                ONE.actor(),
                ONE.event(),
                ONE.place(),
                ONE.period(),
                ONE.stated(),
                ONE.modality(),
                ONE.attribution(),
                ONE.partOf(),
                ONE.mentions());
    }
}
