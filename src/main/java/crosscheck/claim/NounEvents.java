package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} that find the event in a noun or an adjective. */
final class NounEvents {

    private static final String[] DEVERBAL = {"ance", "ence", "tion", "sion", "ment", "ings", "ing"};
    private static final Set<String> WEAK = Set.of("in", "with", "at", "to", "for");

    private static final Set<String> TIES = Set.of(
            "through", "on", "against", "by", "near", "between", "for", "at", "in", "across", "over", "to", "into",
            "with");

    /** Verbs that say no more than that there were so many. */
    private static final Set<String> WEAK_VERBS = Set.of("be", "have");

    private static final Set<String> SPANS = Set.of("in", "over", "within", "during", "for");

    private NounEvents() {}

    /** "64 arrests", "701,000 job losses", "conducted 19 searches": the counted thing is what happened. */
    static @Nullable Evidence<Event> happening(Figure figure, int noun) {
        Sense sense = noun == figure.phrase() && !figure.hasNoun() ? null : sense(figure, noun);
        Evidence<Event> sought = sense == null ? null : soughtFor(figure, noun);
        if (sense == null || isCompound(figure) || sought != null) {
            return sought;
        }
        Verb verb = done(figure, noun);
        boolean level = verb != null && Role.ofObject(figure, verb) == Role.MEASURE;
        boolean plain = verb != null && Content.isLight(figure, verb) && !Content.isRecording(figure, verb);
        if (verb == null || level || plain) {
            return EventText.ofNoun(figure, noun, sense, "event.nominal");
        }
        boolean framed = VerbSenses.of(figure, verb, Role.OBJECT) != null
                && !Content.isSupport(figure, verb)
                && !Content.isRecording(figure, verb);
        return framed
                ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.done-to")
                : EventText.ofDone(figure, noun, verb, sense, "event.nominal-done");
    }

    /** "asked for a $4 million loan": a verb that is listed with its preposition says more than the noun. */
    private static @Nullable Evidence<Event> soughtFor(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        Verb verb = preposition == NONE ? null : syntax.verb(preposition - 1);
        Predicates predicates = figure.vocabulary().predicates();
        boolean listed = verb != null
                && predicates.verb(
                                Content.base(figure, verb) + " " + syntax.norm(preposition),
                                Role.OBJECT,
                                Situation.of(figure, verb))
                        != null;
        return listed && verb != null ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.prepositional") : null;
    }

    /** "an 8-point deficit", "a 30-truck protest": the number counts the noun it is joined to. */
    private static boolean isCompound(Figure figure) {
        Syntax syntax = figure.syntax();
        int next = figure.word() + 1;
        return figure.is(Kind.COUNT, Kind.VAGUE)
                && next < syntax.words().size()
                && syntax.word(next).part() == Word.Part.JOINED;
    }

    /** The verb that tells what was done to a happening: "foiled six attacks", "19 raids were carried out". */
    private static @Nullable Verb done(Figure figure, int noun) {
        Verb object = figure.syntax().governing(noun);
        boolean speech = object != null
                && !Content.isRecording(figure, object)
                && figure.vocabulary().predicates().isReporting(figure.syntax().head(object.phrase()));
        Verb governing = speech ? null : object;
        Verb passive = governing != null ? governing : figure.syntax().saidOf(noun, false);
        Verb found = passive != null ? passive : figure.syntax().saidOf(noun, true);
        if (found == null) {
            return null;
        }
        Verb content = Content.of(figure, found);
        boolean done = content != null && (found.equals(governing) || content.passive());
        return done ? content : null;
    }

    /** "the detention of 25 people", "a death toll of 1,600", "a father of seven", "the outbreak of the fever six weeks ago". */
    static @Nullable Evidence<Event> governing(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        boolean ago = syntax.norm(noun + 1).equals("ago") && syntax.is(noun - 1, NOUN);
        int preposition = syntax.preposition(ago ? noun - 1 : noun);
        int governor = preposition == NONE ? NONE : syntax.before(preposition);
        if (!syntax.is(governor, NOUN)) {
            return null;
        }
        Sense kin = syntax.norm(preposition).equals("of") ? sense(figure, governor, "kin") : null;
        if (kin != null) {
            return EventText.ofWord(figure, syntax.phrase(governor).head(), kin, "event.kin");
        }
        Sense sense = sense(figure, governor);
        boolean fits = sense != null
                && (syntax.norm(preposition).equals("of")
                        || (figure.is(Kind.DURATION) && SPANS.contains(syntax.norm(preposition)))
                        || (sense.nature() == Nature.CHANGE
                                && syntax.norm(preposition).equals("by")));
        return sense != null && fits ? EventText.ofNoun(figure, governor, sense, "event.governing-noun") : null;
    }

    /** "a poll of 900 adults found": those who were asked, whatever the poll does. */
    static @Nullable Evidence<Event> sampled(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = isOf(syntax, preposition) ? syntax.before(preposition) : NONE;
        Sense sense = syntax.is(governor, NOUN) ? sense(figure, governor, "sample") : null;
        return sense == null
                ? null
                : EventText.ofWord(figure, syntax.phrase(governor).head(), sense, "event.sampled");
    }

    /** "slapped duties on $30 million of wine", "attacks by eight gunmen": the noun to which a preposition ties the figure, with its verb. */
    static @Nullable Evidence<Event> around(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == NONE ? NONE : syntax.before(preposition);
        boolean tied = preposition != NONE && TIES.contains(syntax.norm(preposition));
        while (tied && syntax.is(governor, NOUN) && isOf(syntax, syntax.preposition(governor))) {
            governor = syntax.before(syntax.preposition(governor));
        }
        boolean ties = tied
                && syntax.is(governor, NOUN)
                && !syntax.head(governor).is(Tag.PRON)
                && syntax.quantityIn(governor) == NONE
                && !figure.is(Kind.DURATION);
        if (!ties) {
            return null;
        }
        Verb object = syntax.governing(governor);
        Sense sense = sense(figure, governor);
        Sense measured = object == null ? null : VerbSenses.of(figure, object, Role.MEASURE);
        if (measured != null && (measured.nature() == Nature.CHANGE || figure.is(Kind.MEASURE, Kind.MONEY))) {
            return null;
        }
        if (object == null || VerbEvents.isSpeech(figure, object)) {
            return sense == null ? null : EventText.ofNoun(figure, governor, sense, "event.around-noun");
        }
        return EventText.ofObject(figure, object, governor, preposition, "event.around");
    }

    private static boolean isOf(Syntax syntax, int preposition) {
        return preposition != NONE && syntax.norm(preposition).equals("of");
    }

    /** "There were 900 arrests in May. The record was 1,200": where the sentence says no more than that so many were, what is counted speaks. */
    static @Nullable Evidence<Event> ofCounted(
            Figure figure, @Nullable Evidence<Counted> thing, @Nullable Evidence<Event> event) {
        boolean weak = event == null
                || (event.value().frame() == null
                        && WEAK_VERBS.contains(event.value().lemma()))
                || "topped".equals(event.value().frame());
        if (thing == null || !weak || !figure.is(Kind.COUNT, Kind.VAGUE)) {
            return event;
        }
        String text = thing.value().text().toLowerCase(Locale.ROOT);
        Sense sense = figure.vocabulary()
                .predicates()
                .noun(thing.value().head(), "noun", new Situation(figure, null, () -> text));
        boolean happened = sense != null && sense.orNull() != null && sense.nature() != Nature.CHANGE;
        return happened && sense != null ? EventText.ofCounted(figure, thing, sense, event) : event;
    }

    /** "performance in 27 districts": a noun with its preposition, when no verb says more. */
    static @Nullable Evidence<Event> tied(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == NONE ? NONE : syntax.before(preposition);
        boolean ties = syntax.is(governor, NOUN)
                && TIES.contains(syntax.norm(preposition))
                && syntax.head(governor).is(Tag.NOUN)
                && syntax.quantityIn(governor) == NONE
                && syntax.governing(governor) == null
                && figure.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY, Kind.PERCENT);
        boolean strong = ties
                && (!WEAK.contains(syntax.norm(preposition))
                        || syntax.head(governor).endsWith(DEVERBAL));
        return strong ? EventText.ofTie(figure, governor, preposition) : null;
    }

    /** "two of those killed", "a quarter of the dead": what happened to the whole. */
    static @Nullable Evidence<Event> ofWhole(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        boolean in = figure.is(Kind.MONEY) && Set.of("in", "worth").contains(syntax.norm(noun + 1));
        int whole = in ? syntax.objectOf(noun + 1) : syntax.ofObject(noun);
        if (whole == NONE) {
            return null;
        }
        Sense sense = sense(figure, whole);
        if (sense != null) {
            return EventText.ofNoun(figure, whole, sense, "event.of-whole");
        }
        Verb verb = syntax.verb(whole + 1);
        return verb != null && verb.form() == Verb.Form.PARTICIPLE
                ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.of-whole")
                : null;
    }

    /** "12 hostages", "300 survivors": people whom a noun names by what happened to them. */
    static @Nullable Evidence<Event> person(Figure figure, int noun) {
        Sense sense = noun == figure.phrase() && !figure.hasNoun() ? null : sense(figure, noun, "person");
        return sense == null ? null : EventText.ofNoun(figure, noun, sense, "event.person");
    }

    /** What a noun phrase says happened. */
    static @Nullable Sense sense(Figure figure, int phrase) {
        return sense(figure, phrase, "noun");
    }

    /** What the last two words or the head of a noun phrase say; of "the death total" the word before the empty head. */
    private static @Nullable Sense sense(Figure figure, int phrase, String sort) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        Predicates predicates = figure.vocabulary().predicates();
        Situation situation = Situation.of(figure, phrase);
        String norm = syntax.head(phrase).norm();
        String head = predicates.lists(norm, sort) ? norm : CountClasses.singular(norm);
        if (own.head() == own.from()) {
            return predicates.noun(head, sort, situation);
        }
        String before = syntax.word(own.head() - 1).norm();
        Sense two = predicates.noun(before + " " + head, sort, situation);
        if (two != null) {
            return two.orNull();
        }
        boolean number = !predicates.lists(head, sort) && LevelWords.isBareNumber(syntax, phrase);
        return predicates.noun(number ? CountClasses.singular(before) : head, sort, situation);
    }
}
