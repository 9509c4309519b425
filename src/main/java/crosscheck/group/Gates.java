package crosscheck.group;

import crosscheck.evidence.Explanation;
import crosscheck.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gates in their order. The first that fails keeps two claims apart. */
final class Gates {

    private final List<Gate> gates;

    Gates(Kin kin, Atlas atlas, Originators originators, Stories stories, Topics topics) {
        gates = List.of(
                new SubjectGate(kin, Table.load("narrowing-words")),
                new ActorGate(atlas),
                new MeasureGate(),
                new PersonGate(),
                new LapseGate(),
                new UnnamedGate(),
                new StatusGate(),
                new EventGate(kin),
                new KindGate(),
                new PartGate(),
                new PlaceGate(atlas),
                new PeriodGate(),
                new RecurringGate(Table.load("recurring")),
                new ModalityGate(),
                new VoiceGate(originators),
                new StoryGate(stories, topics));
    }

    /**
     * What the gates say of a pair.
     *
     * @param failed of the first gate that keeps the two apart, null when all let them pass
     * @param unsure of the gates that cannot say
     */
    record Passage(@Nullable Explanation failed, List<Explanation> unsure) {}

    Passage check(Profile a, Profile b) {
        List<Explanation> unsure = new ArrayList<>();
        for (Gate gate : gates) {
            Gate.Finding finding = gate.check(a, b);
            if (finding != null && finding.failed()) {
                return new Passage(finding.why(), List.copyOf(unsure));
            }
            if (finding != null) {
                unsure.add(finding.why());
            }
        }
        return new Passage(null, List.copyOf(unsure));
    }
}
