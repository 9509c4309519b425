package crosscheck.group;

import crosscheck.evidence.Explanation;
import crosscheck.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The gates in their order. The first that fails keeps two claims apart. */
final class Gates {

    private final List<Named> gates;

    /** A gate with the name that readers know it by. */
    private record Named(String name, Gate gate) {}

    private final StoryGate story;

    /**
     * The gates that read word lists, which are the same in every run.
     *
     * @param subject of what is counted
     * @param recurring of what is counted anew every week or month
     * @param speakers of how many told it
     */
    record Listed(SubjectGate subject, RecurringGate recurring, SpeakerGate speakers) {

        static Listed load(Kin kin) {
            return new Listed(
                    new SubjectGate(kin, Table.load("narrowing-words")),
                    new RecurringGate(Table.load("recurring")),
                    new SpeakerGate(Table.load("reporting-verbs")));
        }
    }

    Gates(
            Listed listed,
            Kin kin,
            Roles roles,
            Atlas atlas,
            Originators originators,
            Stories stories,
            Topics topics,
            Speakers speakers,
            List<Profile> profiles) {
        Map<String, Profile> byClaim =
                profiles.stream().collect(Collectors.toMap(p -> p.claim().id(), p -> p, (first, second) -> first));
        story = new StoryGate(stories, topics);
        gates = List.of(
                new Named("subject", listed.subject()),
                new Named("actor", new ActorGate(atlas)),
                new Named("measure", new MeasureGate()),
                new Named("person", new PersonGate()),
                new Named("ballot", new BallotGate()),
                new Named("holder", new HolderGate()),
                new Named("lapse", new LapseGate()),
                new Named("unnamed", new UnnamedGate()),
                new Named("status", new StatusGate(roles)),
                new Named("event", new EventGate(kin, roles)),
                new Named("kind", new KindGate()),
                new Named("purpose", new PurposeGate()),
                new Named("poll", new PollGate()),
                new Named("part", new PartGate(byClaim)),
                new Named("place", new PlaceGate(atlas)),
                new Named("area", new AreaGate()),
                new Named("period", new PeriodGate()),
                new Named("recurring", listed.recurring()),
                new Named("modality", new ModalityGate(roles)),
                new Named("speakers", listed.speakers()),
                new Named("voice", new VoiceGate(originators, speakers)),
                new Named("story", story));
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
        for (Named named : gates) {
            Gate.Finding finding = named.gate.check(a, b);
            if (finding != null && finding.failed()) {
                return new Passage(finding.why(), List.copyOf(unsure));
            }
            if (finding != null) {
                unsure.add(finding.why());
            }
        }
        return new Passage(null, List.copyOf(unsure));
    }

    /** Whether the gate of stories fails: the one that sends most pairs away and asks least. */
    boolean far(Profile a, Profile b) {
        return story.far(a, b);
    }

    /** What each gate says of a pair, also behind one that failed. */
    List<Step> steps(Profile a, Profile b) {
        return gates.stream()
                .map(named -> step(named.name, named.gate.check(a, b)))
                .toList();
    }

    private static Step step(String name, Gate.@Nullable Finding finding) {
        return finding == null
                ? new Step(name, Step.Outcome.PASSED, null)
                : new Step(name, finding.failed() ? Step.Outcome.FAILED : Step.Outcome.UNSURE, finding.why());
    }
}
