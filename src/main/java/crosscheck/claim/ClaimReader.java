package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Figures;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the claims of an article from its quantities. */
public final class ClaimReader {

    /** The rules of part and whole under which the part shares the event of its whole. */
    private static final Set<String> SHARING = Set.of(
            "part-of.including",
            "part-of.list",
            "part-of.pointer",
            "part-of.known-ahead",
            "part-of.consisting",
            "part-of.includes");

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Themes themes = new Themes();
    private final CountedRules counted = new CountedRules();
    private final EventRules events = new EventRules();

    /** The claims of one article, in the order of their first mention. */
    public List<Claim> read(Prose prose, List<Figures> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Draft> first = drafts(prose, figures);
        if (first.isEmpty()) {
            return List.of();
        }
        Ids ids = new Ids(prose.article());
        Speakers speakers = new Speakers(prose);
        Places places = new Places(prose, speakers);
        Times times = new Times(prose, speakers);
        List<@Nullable Evidence<Draft>> wholes = Parts.of(first);
        List<Draft> drafts = withEventsOfWholes(first, wholes);
        List<Claim> claims = new ArrayList<>();
        List<Mentions.Scene> scenes = scenes(drafts, wholes, places, times);
        for (List<Integer> mentions : Mentions.of(drafts, scenes)) {
            Draft draft = drafts.get(mentions.get(0));
            Evidence<Draft> whole = first(mentions, i -> scenes.get(i).whole());
            Quantity quantity = draft.figure().quantity();
            var sentence = draft.figure().syntax().sentence();
            claims.add(new Claim(
                    ids.of(quantity),
                    prose.article(),
                    sentence.withoutWords(),
                    quantity,
                    first(mentions, i -> drafts.get(i).counted()),
                    first(mentions, i -> drafts.get(i).actor()),
                    first(mentions, i -> drafts.get(i).event()),
                    first(mentions, i -> scenes.get(i).place()),
                    first(mentions, i -> scenes.get(i).period()),
                    times.stated(sentence, quantity),
                    draft.modality(),
                    attribution(speakers, drafts, mentions),
                    whole == null ? null : idOf(ids, whole),
                    mentions.stream()
                            .map(i -> drafts.get(i).figure().quantity().span())
                            .toList()));
        }
        return claims;
    }

    /** A field as the first mention says it that says it at all: what a headline leaves out the lead may tell. */
    private static <T> @Nullable T first(List<Integer> mentions, Function<Integer, @Nullable T> field) {
        for (int mention : mentions) {
            T found = field.apply(mention);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Mentions.Scene> scenes(
            List<Draft> drafts, List<@Nullable Evidence<Draft>> wholes, Places places, Times times) {
        List<Mentions.Scene> scenes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Figure figure = drafts.get(i).figure();
            var sentence = figure.syntax().sentence();
            scenes.add(new Mentions.Scene(
                    Unplaced.keep(places.of(sentence, figure.quantity().span()), drafts.get(i)),
                    times.period(sentence, figure.quantity()),
                    wholes.get(i)));
        }
        return scenes;
    }

    /** Who gives a figure at the first mention that names somebody; the article's own voice when none does. */
    private static Evidence<Attribution> attribution(Speakers speakers, List<Draft> drafts, List<Integer> mentions) {
        List<Evidence<Attribution>> all = mentions.stream()
                .map(i -> drafts.get(i).figure())
                .map(figure -> speakers.of(figure.syntax().sentence(), figure.quantity()))
                .toList();
        return all.stream()
                .filter(one -> !(one.value() instanceof Attribution.OwnVoice))
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Evidence<String> idOf(Ids ids, Evidence<Draft> whole) {
        String id = ids.of(whole.value().figure().quantity());
        return new Evidence<>(id, whole.span(), whole.rule(), whole.inherited());
    }

    /** What is asserted of a whole is asserted of the part that "including" adds: "20 killed, including six children". */
    private static List<Draft> withEventsOfWholes(List<Draft> drafts, List<@Nullable Evidence<Draft>> wholes) {
        List<Draft> all = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Evidence<Draft> whole = wholes.get(i);
            boolean shares = whole != null
                    && SHARING.contains(whole.rule())
                    && whole.value().event() != null;
            all.add(
                    whole == null
                            ? draft
                            : shares ? draft.sharing(whole.value(), whole.rule()) : draft.beside(whole.value()));
        }
        return all;
    }

    private List<Draft> drafts(Prose prose, List<Figures> figures) {
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, Syntax> read = new HashMap<>();
        Set<String> spoken = themes.of(prose.article().text());
        for (Figures one : figures) {
            Syntax syntax = Syntax.of(one.sentence(), one.quantities(), vocabulary, spoken);
            for (Quantity quantity : one.quantities()) {
                int word = syntax.wordOf(quantity);
                if (word != Syntax.NONE) {
                    Figure figure = new Figure(syntax, quantity, word, syntax.phraseAt(word), vocabulary);
                    drafts.add(draft(prose, figure, drafts, read));
                }
            }
        }
        return drafts;
    }

    /** The sentence before a figure's; null when it opens the article. */
    private @Nullable Syntax before(Prose prose, Figure figure, Map<Integer, Syntax> read) {
        int index = figure.syntax().sentence().index() - 1;
        return index < 0 ? null : sentence(prose, index, read);
    }

    /**
     * The parse of a sentence for what its words say to others.
     *
     * @param read the sentences that were read for this before, by their places
     */
    private Syntax sentence(Prose prose, int index, Map<Integer, Syntax> read) {
        return read.computeIfAbsent(index, i -> Syntax.of(prose.sentences().get(i), List.of(), vocabulary, Set.of()));
    }

    private Draft draft(Prose prose, Figure figure, List<Draft> earlier, Map<Integer, Syntax> read) {
        Evidence<Event> event = events.read(figure);
        Evidence<Counted> thing = counted.read(figure.saying(event));
        Evidence<String> actor = ActorRules.read(figure);
        thing = thing == null ? Divided.of(figure) : thing;
        Draft antecedent = thing == null ? Antecedents.of(figure, event, earlier) : null;
        if (antecedent != null) {
            thing = Antecedents.inherit(antecedent.counted());
            event = Antecedents.eventOf(figure, event, antecedent);
            actor = actor == null ? Antecedents.inherit(antecedent.actor()) : actor;
        }
        if (thing == null) {
            thing = AntecedentNouns.of(figure, event, () -> before(prose, figure, read));
        }
        if (thing == null) {
            thing = Antecedents.byFate(figure, event);
        }
        thing = Antecedents.others(figure, thing);
        event = NounEvents.ofCounted(figure, thing, event);
        LeadIn lead = LeadIn.of(figure, event, i -> sentence(prose, i, read));
        return lead == null
                ? new Draft(figure, thing, event, actor, ModalityRules.read(figure, event))
                : new Draft(figure, thing, lead.event(), actor, lead.modality());
    }
}
