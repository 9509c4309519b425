package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the whole that a figure is a part of: the first rule of the list that finds one speaks. */
final class Parts {

    /** A rule: the whole of the draft at an index. */
    private interface Rule {
        @Nullable Evidence<Draft> whole(int at);
    }

    private static final Set<String> POINTERS = Set.of("them", "those", "these", "whom", "which");
    private static final Set<String> UNITS = Set.of(
            "unit",
            "group",
            "batch",
            "wave",
            "contingent",
            "detachment",
            "team",
            "installment",
            "instalment",
            "tranche",
            "shipment",
            "convoy");
    private static final Set<String> FIRST =
            Set.of("first", "second", "third", "initial", "advance", "lead", "another", "final");

    private final List<Draft> drafts;
    private final List<Rule> rules = List.of(
            this::ofNumbered,
            this::aheadNumbered,
            this::ofPointer,
            this::amongNumbered,
            this::included,
            this::includedByVerb,
            this::firstUnit,
            this::running,
            this::listed);

    private Parts(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** For each draft its whole, null when it is a part of none. */
    static List<@Nullable Evidence<Draft>> of(List<Draft> drafts) {
        Parts parts = new Parts(drafts);
        List<@Nullable Evidence<Draft>> wholes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            wholes.add(parts.whole(i));
        }
        return wholes;
    }

    private @Nullable Evidence<Draft> whole(int at) {
        for (Rule rule : rules) {
            Evidence<Draft> found = rule.whole(at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "two of the seven gunmen". */
    private @Nullable Evidence<Draft> ofNumbered(int at) {
        Syntax syntax = syntax(at);
        int object = syntax.ofObject(phrase(at));
        Draft whole = object == NONE ? null : draftIn(at, object);
        boolean definite = object != NONE
                && Set.of("the", "these", "those", "its", "their", "his").contains(opening(syntax, object));
        return whole == null || !definite ? null : Evidence.of(whole, span(at), "part-of.numbered");
    }

    /** "700 of them", "3,000 of these soldiers", "of whom 35 were soldiers", "Of those, 700 were arrested". */
    private @Nullable Evidence<Draft> ofPointer(int at) {
        Syntax syntax = syntax(at);
        int object = syntax.ofObject(phrase(at));
        int before = syntax.before(phrase(at));
        while (syntax.is(before, COMMA)) {
            before = syntax.before(before);
        }
        boolean after = object != NONE && POINTERS.contains(opening(syntax, object));
        boolean ahead = before >= 0
                && POINTERS.contains(syntax.norm(before))
                && Set.of("of", "among").contains(syntax.norm(syntax.before(before)));
        Draft whole = after || ahead ? comparableBefore(at) : null;
        return whole == null ? null : pointer(at, whole, "part-of.pointer");
    }

    /** "Of the 10,400 wounded, a third are children", "260,000 people – of the 1.8 million there –". */
    private @Nullable Evidence<Draft> aheadNumbered(int at) {
        Syntax syntax = syntax(at);
        for (int i = 0; i < drafts.size(); i++) {
            Figure other = drafts.get(i).figure();
            if (i == at || other.syntax() != syntax) {
                continue;
            }
            int of = syntax.preposition(other.phrase());
            boolean opens = of == 0
                    && syntax.norm(of).equals("of")
                    && i == at - 1
                    && commaBetween(syntax, other.phrase(), phrase(at));
            boolean aside = of > 0
                    && syntax.norm(of).equals("of")
                    && i == at + 1
                    && syntax.is(of - 1, BREAK)
                    && other.phrase() > phrase(at);
            if ((opens || aside) && fits(i, at)) {
                return Evidence.of(drafts.get(i), syntax.span(of), "part-of.of-numbered");
            }
        }
        return null;
    }

    private static boolean commaBetween(Syntax syntax, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (syntax.is(i, COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** "three people are among the eight detained". */
    private @Nullable Evidence<Draft> amongNumbered(int at) {
        Syntax syntax = syntax(at);
        Verb verb = syntax.saidOf(phrase(at), false);
        int among = verb == null ? NONE : syntax.after(verb.phrase());
        boolean fits = among != NONE
                && syntax.is(among, PREPOSITION)
                && syntax.norm(among).equals("among");
        int object = fits ? syntax.objectOf(among) : NONE;
        Draft whole = object == NONE ? null : draftIn(at, object);
        return whole == null ? null : Evidence.of(whole, syntax.span(among), "part-of.among");
    }

    /** "20 people, including six children", "eight suspects, among them two women". */
    private @Nullable Evidence<Draft> included(int at) {
        Syntax syntax = syntax(at);
        int first = syntax.firstOfList(phrase(at));
        int before = syntax.before(first);
        if (syntax.norm(before).equals("them")
                && syntax.norm(syntax.before(before)).equals("among")) {
            before = syntax.before(before);
        }
        if (before < 0 || !Set.of("including", "among").contains(syntax.norm(before))) {
            return null;
        }
        Draft whole = outside(at, before);
        return whole == null ? null : Evidence.of(whole, syntax.span(before), "part-of.including");
    }

    /** "a $2 trillion package that includes $250 billion in benefits", "They included 12 children". */
    private @Nullable Evidence<Draft> includedByVerb(int at) {
        Syntax syntax = syntax(at);
        Verb verb = syntax.governing(syntax.firstOfList(phrase(at)));
        boolean includes = verb != null
                && Set.of("include", "included", "includes")
                        .contains(syntax.head(verb.phrase()).norm());
        if (verb == null || !includes) {
            return null;
        }
        Draft whole = verb.subject() == NONE ? null : draftIn(at, verb.subject());
        boolean pronoun = verb.subject() != NONE && syntax.head(verb.subject()).is(crosscheck.sentence.Tag.PRON);
        if (whole == null && pronoun) {
            whole = comparableBefore(at);
        }
        return whole == null ? null : pointer(at, whole, "part-of.includes");
    }

    /** "a first unit of 2,600 soldiers". */
    private @Nullable Evidence<Draft> firstUnit(int at) {
        Syntax syntax = syntax(at);
        int of = syntax.preposition(phrase(at));
        int unit = of != NONE && syntax.norm(of).equals("of") ? syntax.before(of) : NONE;
        boolean fits = syntax.is(unit, NOUN) && UNITS.contains(CountClasses.singular(syntax.norm(unit)));
        if (!fits) {
            return null;
        }
        Phrase phrase = syntax.phrase(unit);
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (FIRST.contains(syntax.word(i).norm())) {
                Draft whole = comparableBefore(at);
                return whole == null ? null : pointer(at, whole, "part-of.first-unit");
            }
        }
        return null;
    }

    /** "hit 200 targets, bringing to 4,500 the number of strikes": the earlier figure went into the running total. */
    private @Nullable Evidence<Draft> running(int at) {
        Draft part = drafts.get(at);
        for (int i = at + 1; i < drafts.size() && i <= at + 2; i++) {
            Draft total = drafts.get(i);
            if (total.figure().syntax() != part.figure().syntax()
                    || !total.figure().is(Kind.COUNT, Kind.VAGUE, Kind.MONEY)) {
                return null;
            }
            Level level = Level.of(total.figure(), total.figure().phrase());
            Verb verb = level == null ? null : level.verb();
            if (verb != null
                    && verb.form() == Verb.Form.GERUND
                    && verb.phrase() > phrase(at)
                    && part.figure().is(total.figure().quantity().kind())) {
                return Evidence.of(total, syntax(at).span(verb.phrase()), "part-of.running-total");
            }
        }
        return null;
    }

    /** "eight people, seven men and one woman": a list after a number that it adds up to. */
    private @Nullable Evidence<Draft> listed(int at) {
        Syntax syntax = syntax(at);
        int first = syntax.firstOfList(phrase(at));
        for (int i = at - 1; i >= 0 && drafts.get(i).figure().syntax() == syntax; i--) {
            if (addsUp(i, at)) {
                return Evidence.of(drafts.get(i), syntax.span(first), "part-of.list");
            }
        }
        return null;
    }

    /** Whether the counts right after a whole, this part among them, add up to it. */
    private boolean addsUp(int whole, int part) {
        if (!drafts.get(whole).figure().is(Kind.COUNT)) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (int i = whole + 1; i < drafts.size(); i++) {
            Figure one = drafts.get(i).figure();
            boolean follows = one.syntax() == drafts.get(whole).figure().syntax()
                    && one.is(Kind.COUNT)
                    && (i == whole + 1
                            ? setOff(one)
                            : onlySeparated(drafts.get(i - 1).figure(), one));
            if (!follows) {
                break;
            }
            sum = sum.add(one.quantity().amount().low());
            parts = i - whole;
        }
        boolean total =
                sum.compareTo(drafts.get(whole).figure().quantity().amount().low()) == 0;
        return total && parts >= 2 && part <= whole + parts;
    }

    /** Whether a comma, colon or dash stands right before a figure's phrase. */
    private static boolean setOff(Figure figure) {
        int before = figure.phrase() - 1;
        return before > 0 && figure.syntax().is(before, COMMA, BREAK);
    }

    /** Whether only a comma, colon, dash or conjunction stands between two figures' phrases. */
    private static boolean onlySeparated(Figure left, Figure right) {
        Syntax syntax = left.syntax();
        for (int i = left.phrase() + 1; i < right.phrase(); i++) {
            if (!syntax.is(i, COMMA, BREAK, CONJUNCTION)) {
                return false;
            }
        }
        return right.phrase() > left.phrase();
    }

    private @Nullable Draft draftIn(int at, int phrase) {
        for (int i = 0; i < drafts.size(); i++) {
            Figure other = drafts.get(i).figure();
            if (i != at && other.syntax() == syntax(at) && other.phrase() == phrase) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** The nearest draft of the sentence before a phrase that the part can belong to. */
    private @Nullable Draft outside(int at, int phrase) {
        for (int i = at - 1; i >= 0 && drafts.get(i).figure().syntax() == syntax(at); i--) {
            if (drafts.get(i).figure().phrase() < phrase && fits(i, at)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** The nearest draft of this sentence or the two before that the part can belong to. */
    private @Nullable Draft comparableBefore(int at) {
        int sentence = syntax(at).sentence().index();
        for (int i = at - 1; i >= 0; i--) {
            if (sentence - drafts.get(i).figure().syntax().sentence().index() > 2) {
                return null;
            }
            if (fits(i, at)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** Whether a figure can be the whole of another: one sort of figure, and not smaller. */
    private boolean fits(int whole, int part) {
        Figure big = drafts.get(whole).figure();
        Figure small = drafts.get(part).figure();
        boolean share = small.is(Kind.PERCENT, Kind.FRACTION);
        boolean money = small.is(Kind.MONEY);
        if (money != big.is(Kind.MONEY) || !big.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY)) {
            return false;
        }
        return share
                || big.quantity()
                                .amount()
                                .low()
                                .compareTo(small.quantity().amount().low())
                        >= 0;
    }

    private Evidence<Draft> pointer(int at, Draft whole, String rule) {
        boolean here = whole.figure().syntax() == syntax(at);
        return new Evidence<>(whole, span(at), rule, !here);
    }

    private Syntax syntax(int at) {
        return drafts.get(at).figure().syntax();
    }

    private int phrase(int at) {
        return drafts.get(at).figure().phrase();
    }

    private Span span(int at) {
        return drafts.get(at).figure().quantity().span();
    }

    private static String opening(Syntax syntax, int phrase) {
        return syntax.word(syntax.phrase(phrase).from()).norm();
    }
}
