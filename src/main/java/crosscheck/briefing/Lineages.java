package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows figures from their originators through relays to the outlets. */
final class Lineages {

    /** More ways than these are counted, not drawn: the list of outlets names them all. */
    private static final int BRANCHES = 6;

    private static final int LEAVES = 6;

    private final Desk desk;

    Lineages(Desk desk) {
        this.desk = desk;
    }

    /** One lineage a voice, in the order of the voices; none where every voice speaks straight in one article, which needs no drawing. */
    List<Lineage> of(List<Voice> voices) {
        List<Lineage> lineages =
                voices.stream().limit(Lines.SHOWN).map(this::lineage).toList();
        return lineages.stream().allMatch(Lineages::plain) ? List.of() : lineages;
    }

    private static boolean plain(Lineage lineage) {
        return lineage.branches().stream().allMatch(way -> way.relay() == null)
                && lineage.branches().stream()
                                .mapToInt(way -> way.leaves().size())
                                .sum()
                        < 2;
    }

    private Lineage lineage(Voice voice) {
        Map<String, Map<Cite, Set<String>>> ways = new LinkedHashMap<>();
        for (Claim claim : voice.claims()) {
            String relay = relay(claim, voice);
            ways.computeIfAbsent(relay == null ? "" : relay, way -> new LinkedHashMap<>())
                    .computeIfAbsent(desk.cite(claim.article()), cite -> new LinkedHashSet<>())
                    .add(Phrase.figure(claim));
        }
        List<Lineage.Branch> branches = new ArrayList<>();
        ways.forEach(
                (relay, leaves) -> branches.add(new Lineage.Branch(relay.isEmpty() ? null : relay, leaves(leaves))));
        return new Lineage(
                voice.name(), also(voice), branches.stream().limit(BRANCHES).toList());
    }

    private static List<Lineage.Leaf> leaves(Map<Cite, Set<String>> leaves) {
        return leaves.entrySet().stream()
                .limit(LEAVES)
                .map(leaf -> new Lineage.Leaf(leaf.getKey(), List.copyOf(leaf.getValue())))
                .toList();
    }

    /** Through whom; null when straight, or when the relay is only another name of the originator or the outlet itself. */
    private static @Nullable String relay(Claim claim, Voice voice) {
        String relay = Phrase.relay(claim);
        return relay == null || voice.names().contains(relay) || relay.equals(Phrase.outlet(claim.article()))
                ? null
                : relay;
    }

    private static @Nullable String also(Voice voice) {
        List<String> others = voice.names().stream()
                .filter(name -> !name.equals(voice.name()))
                .toList();
        return others.isEmpty() ? null : Words.list(others);
    }
}
