package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what an elliptic figure counts ("and 12 wounded", "76 were shot down") in the words before it. */
final class Antecedents {

    private static final Set<String> MOVES = Set.of("gained", "lost");
    private static final Set<String> HAVING = Set.of("have", "need", "want", "lack");

    /** Up to this number figures are alike by chance. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private static final Set<String> TAKING_UP = Set.of("it", "they", "this", "that", "these", "those");

    private Antecedents() {}

    /** The nearest earlier claim whose counted thing a bare figure takes over; null when none is near. */
    static @Nullable Draft of(Figure figure, @Nullable Evidence<Event> event, List<Draft> earlier) {
        if (!figure.is(Kind.COUNT, Kind.VAGUE, Kind.PERCENT, Kind.FRACTION) || figure.isMoney()) {
            return null;
        }
        boolean placed = isPlaced(figure);
        boolean other = isObject(figure) && !isHad(figure) && !pointsBack(figure);
        int reach = pointsBack(figure) ? 2 : 1;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft draft = earlier.get(i);
            int distance = figure.syntax().sentence().index()
                    - draft.figure().syntax().sentence().index();
            if (distance > reach) {
                return null;
            }
            if (distance > 0 && (placed || other) && !sameMove(event, draft.event())) {
                return repeated(figure, earlier, reach);
            }
            if (draft.counted() != null
                    && isWhole(figure, draft)
                    && !isAside(draft)
                    && (isMany(draft.counted().value(), figure) || isSameLevel(figure, draft))
                    && (distance == 0 || isOfMany(figure) || draft.figure().is(Kind.PERCENT, Kind.FRACTION))
                    && !isOwnSubject(figure, draft)
                    && !isOneForMany(draft.counted().value(), figure, event)
                    && fits(figure, event, draft.counted().value())) {
                return draft;
            }
        }
        return null;
    }

    /** "turnout was 61 percent, six points lower": a second share in one sentence is of the same thing, be that one or many. */
    private static boolean isSameLevel(Figure figure, Draft draft) {
        return figure.is(Kind.PERCENT)
                && draft.figure().is(Kind.PERCENT)
                && draft.figure().syntax() == figure.syntax();
    }

    /** Whether a figure can be a share of many of a sentence before: a percentage only where it is a subject or points back. */
    private static boolean isOfMany(Figure figure) {
        return !figure.is(Kind.PERCENT) || pointsBack(figure) || figure.syntax().saidOf(figure.phrase(), false) != null;
    }

    /** "the rebels claimed to have killed 90": nobody does it to himself. */
    private static boolean isOwnSubject(Figure figure, Draft draft) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(figure.phrase());
        int subject = verb == null || verb.passive() ? Syntax.NONE : Level.subject(syntax, verb);
        Evidence<Counted> thing = draft.counted();
        boolean apart = draft.figure().syntax() != syntax || draft.figure().phrase() != subject;
        return subject != Syntax.NONE
                && thing != null
                && apart
                && syntax.head(subject).isNominal()
                && CountClasses.singular(syntax.norm(subject))
                        .equals(thing.value().head());
    }

    /** Whether a preposition ties the figure to a verb or a noun of its own clause: "to 3.1%", "at 40"; "with" opens a clause. */
    private static boolean isPlaced(Figure figure) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(figure.phrase());
        boolean tied = preposition > 0
                && !pointsBack(figure)
                && !Set.of("with", "of", "for", "than").contains(syntax.norm(preposition));
        Verb verb = tied ? syntax.verbBefore(preposition) : null;
        boolean takenUp = verb != null
                && (figure.vocabulary().predicates().hasRole(Content.base(figure, verb), "comparing")
                        || takesUp(syntax, verb.subject())
                        || takesUp(syntax, verb.object()));
        return tied && !takenUp;
    }

    /** Whether a noun phrase stands for something named before: "it rose to 40", "the number was cut to 40". */
    private static boolean takesUp(Syntax syntax, int noun) {
        return noun != Syntax.NONE
                && (TAKING_UP.contains(syntax.opener(noun)) || LevelWords.isBareNumber(syntax, noun));
    }

    /** Whether a figure can take over what another counts or measures: "half of it" is a share of an amount, other figures are of a number. */
    private static boolean isWhole(Figure figure, Draft draft) {
        return pointsAtOne(figure)
                ? draft.figure().is(Kind.MONEY, Kind.MEASURE)
                : draft.figure().is(Kind.COUNT, Kind.VAGUE, Kind.PERCENT, Kind.FRACTION);
    }

    /** Whether a figure only says of others what they are or leaves those out: "40 of them children", "six others". */
    private static boolean isAside(Draft draft) {
        Evidence<Counted> counted = draft.counted();
        boolean apposed = counted != null && counted.rule().equals("counted.apposed");
        return apposed || (counted != null && counted.inherited() && isOthers(draft.figure()));
    }

    private static boolean isOthers(Figure figure) {
        return figure.syntax().norm(figure.phrase()).equals("others")
                && !figure.syntax().head(figure.phrase()).isQuantity();
    }

    /** What a figure without a noun counts by what is said of it: only people are killed or arrested; null when that does not tell. */
    static @Nullable Evidence<Counted> byFate(Figure figure, @Nullable Evidence<Event> event) {
        String frame = event == null ? null : event.value().frame();
        boolean bare = figure.is(Kind.COUNT, Kind.VAGUE) && !figure.hasNoun();
        boolean who = bare && figure.syntax().norm(figure.phrase() + 1).equals("who");
        Counted people = new Counted("people", "people", "people", List.of());
        if (who) {
            return Evidence.inherited(people, figure.syntax().span(figure.phrase() + 1), "counted.who");
        }
        boolean living =
                frame != null && (figure.vocabulary().predicates().takesLiving(frame) || isEmployed(figure, frame));
        return bare && living && event != null ? Evidence.inherited(people, event.span(), "counted.fate") : null;
    }

    /** "the firm employs 12,000": nothing but people is employed by an employer. */
    private static boolean isEmployed(Figure figure, String frame) {
        return frame.equals("employed") && isObject(figure);
    }

    /** Whether what happens to the figure can happen to an antecedent: only the living are killed, arrested, displaced. */
    static boolean fits(Figure figure, @Nullable Evidence<Event> event, Counted thing) {
        String frame = event == null ? null : event.value().frame();
        String countClass = thing.countClass();
        SpeakerNouns.Kind speaker = countClass == null ? SpeakerNouns.kind(thing.head()) : null;
        boolean living = figure.vocabulary().classes().isLiving(countClass)
                || speaker == SpeakerNouns.Kind.PERSON
                || speaker == SpeakerNouns.Kind.PEOPLE;
        boolean fate = frame != null && figure.vocabulary().predicates().takesLiving(frame);
        if ("dead".equals(countClass) && fate && !"killed".equals(frame)) {
            return false;
        }
        return frame == null || living || !figure.vocabulary().predicates().takesLiving(frame);
    }

    /** Whether a bare figure can count more of a thing: it is no single name, and a share is one of many ("53 percent of voters … 44 percent"). */
    private static boolean isMany(Counted thing, Figure figure) {
        String text = thing.text();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean plural = !last.toLowerCase(Locale.ROOT).equals(thing.head())
                || figure.vocabulary().classes().isLiving(thing.countClass());
        boolean name = !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && thing.countClass() == null;
        return figure.is(Kind.PERCENT, Kind.FRACTION) ? plural : plural || !name;
    }

    /** Whether a noun names many by one word, who are not counted by what befell some of them: "a crew of 900 …, killing 32". */
    private static boolean isOneForMany(Counted thing, Figure figure, @Nullable Evidence<Event> event) {
        String frame = event == null ? null : event.value().frame();
        return frame != null
                && figure.vocabulary().predicates().takesLiving(frame)
                && CountingWords.COLLECTIVES.contains(thing.head())
                && List.of(thing.text().toLowerCase(Locale.ROOT).split(" ", -1)).contains(thing.head());
    }

    /** The claim whose number a figure says again: "1,237 delegates. … several ways to get to 1,237"; null when there is none. */
    private static @Nullable Draft repeated(Figure figure, List<Draft> earlier, int reach) {
        BigDecimal number = figure.quantity().amount().low();
        int sentence = figure.syntax().sentence().index();
        for (int i = earlier.size() - 1; i >= 0 && number.compareTo(SMALL) > 0; i--) {
            Figure one = earlier.get(i).figure();
            if (sentence - one.syntax().sentence().index() > reach) {
                return null;
            }
            boolean same = figure.is(one.quantity().kind())
                    && number.compareTo(one.quantity().amount().low()) == 0;
            if (same && earlier.get(i).counted() != null) {
                return earlier.get(i);
            }
        }
        return null;
    }

    /** Whether two happenings are one sort of move up or down: "gained 900 jobs. It lost 40 in May". */
    private static boolean sameMove(@Nullable Evidence<Event> event, @Nullable Evidence<Event> before) {
        if (event == null || before == null) {
            return false;
        }
        String frame = event.value().frame();
        boolean moves = frame != null
                && MOVES.contains(frame)
                && before.value().frame() != null
                && MOVES.contains(before.value().frame());
        return moves || event.value().lemma().equals(before.value().lemma());
    }

    /** Whether the figure is the object of a verb that is not about it alone: it names nothing of the sentence before. */
    private static boolean isObject(Figure figure) {
        return figure.syntax().governing(figure.phrase()) != null;
    }

    /** Whether somebody only has the figure or needs it: "Hill has 1,743". */
    private static boolean isHad(Figure figure) {
        Verb verb = figure.syntax().governing(figure.phrase());
        return verb != null && HAVING.contains(Content.base(figure, verb));
    }

    /** Whether the figure is a part of something named before: "of them", "of those". */
    static boolean pointsBack(Figure figure) {
        int object = figure.syntax().ofObject(figure.phrase());
        return object != Syntax.NONE
                && CountingWords.POINTERS.contains(figure.syntax().norm(object));
    }

    /** Whether the figure is a part of one thing and not of many: "of it". */
    static boolean pointsAtOne(Figure figure) {
        int object = figure.syntax().ofObject(figure.phrase());
        return object != Syntax.NONE && figure.syntax().norm(object).equals("it");
    }

    static <T> @Nullable Evidence<T> inherit(@Nullable Evidence<T> found) {
        return found == null ? null : Evidence.inherited(found.value(), found.span(), "counted.antecedent");
    }

    /** "nine pilots, and six others": the like of the antecedent, those before left out. */
    static @Nullable Evidence<Counted> others(Figure figure, @Nullable Evidence<Counted> found) {
        Syntax syntax = figure.syntax();
        if (!isOthers(figure)) {
            return found;
        }
        if (found == null) {
            int head = syntax.phrase(figure.phrase()).head();
            return Evidence.of(
                    new Counted("others", "other", null, List.of()), syntax.span(head, head + 1), "counted.others");
        }
        Counted like = found.value();
        Counted other = new Counted("other " + like.text(), like.head(), like.countClass(), like.modifiers());
        return Evidence.inherited(other, found.span(), found.rule());
    }

    /** A figure without a verb of its own takes over the event too: "retail lost 46,000; construction, 29,000". */
    static @Nullable Evidence<Event> eventOf(Figure figure, @Nullable Evidence<Event> own, Draft antecedent) {
        boolean weak = own == null || own.rule().equals("event.circumstance");
        Evidence<Event> earlier = antecedent.event();
        if (!weak || earlier == null || verbInClause(figure)) {
            return own;
        }
        return Evidence.inherited(earlier.value(), earlier.span(), "event.antecedent");
    }

    private static boolean verbInClause(Figure figure) {
        Syntax syntax = figure.syntax();
        for (int i = figure.phrase() - 1; i >= 0 && !syntax.is(i, BREAK); i--) {
            if (syntax.is(i, VERB)) {
                return true;
            }
        }
        return false;
    }
}
