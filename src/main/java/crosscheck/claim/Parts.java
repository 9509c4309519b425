package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
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

    /** The rules whose whole a further figure of the same sentence goes on to share out. */
    private static final Set<String> SHARED = Set.of(
            "part-of.pointer", "part-of.includes", "part-of.known-ahead", "part-of.of-numbered", "part-of.beside");

    private static final Set<String> PORTIONS = Set.of("part", "portion", "share");

    private final Drafts drafts;
    private final List<Rule> rules;

    /** The wholes found so far: a rule that asks for the one of the figure before looks here, so that a long list costs no more than its length. */
    private final List<@Nullable Evidence<Draft>> wholes = new ArrayList<>();

    private Parts(Drafts drafts) {
        this.drafts = drafts;
        KnownWholes known = new KnownWholes(drafts);
        NumberedWholes numbered = new NumberedWholes(drafts);
        SummedWholes summed = new SummedWholes(drafts);
        this.rules = List.of(
                numbered::of,
                numbered::ahead,
                numbered::outOf,
                this::ofPointer,
                numbered::among,
                this::included,
                this::includedByVerb,
                this::firstUnit,
                this::running,
                this::listed,
                summed::shares,
                this::asPartOf,
                this::beside,
                known::ahead,
                known::consisting,
                known::others,
                known::definite,
                this::onlySome,
                this::apposed,
                summed::sum);
    }

    /** For each draft its whole, null when it is a part of none. */
    static List<@Nullable Evidence<Draft>> of(List<Draft> drafts) {
        Parts parts = new Parts(new Drafts(drafts));
        for (int i = 0; i < drafts.size(); i++) {
            parts.wholes.add(parts.whole(i));
        }
        return parts.wholes;
    }

    private @Nullable Evidence<Draft> whole(int at) {
        if (drafts.get(at).figure().is(Kind.AGE)) {
            return null;
        }
        for (Rule rule : rules) {
            Evidence<Draft> found = rule.whole(at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "700 of them", "3,000 of these soldiers", "of whom 35 were soldiers", "Of those, 700 were arrested". */
    private @Nullable Evidence<Draft> ofPointer(int at) {
        Syntax syntax = drafts.syntax(at);
        int object = syntax.ofObject(drafts.phrase(at));
        int before = syntax.before(drafts.phrase(at));
        while (syntax.is(before, COMMA)) {
            before = syntax.before(before);
        }
        boolean after = object != NONE && CountingWords.POINTERS.contains(syntax.opener(object));
        boolean ahead = before >= 0
                && CountingWords.POINTERS.contains(syntax.norm(before))
                && Set.of("of", "among").contains(syntax.norm(syntax.before(before)));
        Draft whole = after || ahead ? shared(at) : null;
        return whole == null ? null : drafts.pointer(at, whole, "part-of.pointer");
    }

    /** The nearest figure that a pointer can mean; where it is itself a part that this sentence points out, the whole that both share. */
    private @Nullable Draft shared(int at) {
        Draft before = drafts.comparableBefore(at);
        int index = before == null ? NONE : drafts.list().indexOf(before);
        Evidence<Draft> whole = index == NONE || drafts.syntax(index) != drafts.syntax(at) ? null : whole(index);
        return whole != null && SHARED.contains(whole.rule()) && drafts.sumsWithin(whole.value(), at)
                ? whole.value()
                : before;
    }

    /** "20 people, including six children", "eight suspects, among them two women". */
    private @Nullable Evidence<Draft> included(int at) {
        Syntax syntax = drafts.syntax(at);
        int first = syntax.firstOfList(drafts.phrase(at));
        int before = syntax.before(first);
        boolean amongThem = syntax.norm(before).equals("them")
                && syntax.norm(syntax.before(before)).equals("among");
        if (!amongThem && !syntax.norm(before).equals("including")) {
            return null;
        }
        Draft whole = drafts.outside(at, before);
        whole = whole == null ? drafts.measured(at, before) : whole;
        return whole == null ? null : Evidence.of(whole, syntax.span(before), "part-of.including");
    }

    /** "a $2 trillion package that includes $250 billion in benefits", "They included 12 children". */
    private @Nullable Evidence<Draft> includedByVerb(int at) {
        Syntax syntax = drafts.syntax(at);
        Verb verb = syntax.governing(syntax.firstOfList(drafts.phrase(at)));
        boolean includes = verb != null
                && Set.of("include", "included", "includes")
                        .contains(syntax.head(verb.phrase()).norm());
        if (verb == null || !includes) {
            return null;
        }
        Draft whole = verb.subject() == NONE ? null : drafts.draftIn(at, verb.subject());
        boolean pronoun = verb.subject() != NONE && syntax.head(verb.subject()).is(crosscheck.sentence.Tag.PRON);
        if (whole == null && pronoun) {
            whole = drafts.isMember(at) ? drafts.ofFate(at) : shared(at);
        }
        return whole == null ? null : drafts.pointer(at, whole, "part-of.includes");
    }

    /** "a first group of 900 settlers". */
    private @Nullable Evidence<Draft> firstUnit(int at) {
        Syntax syntax = drafts.syntax(at);
        int of = syntax.preposition(drafts.phrase(at));
        int unit = of != NONE && syntax.norm(of).equals("of") ? syntax.before(of) : NONE;
        boolean fits = syntax.is(unit, NOUN) && CountingWords.UNITS.contains(CountClasses.singular(syntax.norm(unit)));
        if (!fits) {
            return null;
        }
        Phrase phrase = syntax.phrase(unit);
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (CountingWords.FIRST.contains(syntax.word(i).norm())) {
                Draft whole = drafts.comparableBefore(at);
                return whole == null ? null : drafts.pointer(at, whole, "part-of.first-unit");
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
                    && verb.phrase() > drafts.phrase(at)
                    && part.figure().is(total.figure().quantity().kind())) {
                return Evidence.of(total, drafts.syntax(at).span(verb.phrase()), "part-of.running-total");
            }
        }
        return null;
    }

    /** "eight people, seven men and one woman": a list after a number that it adds up to. */
    private @Nullable Evidence<Draft> listed(int at) {
        Syntax syntax = drafts.syntax(at);
        int first = syntax.firstOfList(drafts.phrase(at));
        for (int i = at - 1; i >= 0 && drafts.get(i).figure().syntax() == syntax; i--) {
            if (drafts.addsUp(i, at)) {
                return Evidence.of(drafts.get(i), syntax.span(first), "part-of.list");
            }
        }
        return null;
    }

    /** "$15 million for seeds as part of a $90 million fund". */
    private @Nullable Evidence<Draft> asPartOf(int at) {
        Syntax syntax = drafts.syntax(at);
        for (int i = at + 1; i < drafts.size() && drafts.syntax(i) == syntax; i++) {
            int of = syntax.preposition(drafts.phrase(i));
            boolean part = of > 0 && syntax.norm(of).equals("of") && PORTIONS.contains(syntax.norm(of - 1));
            if (part) {
                return i == at + 1 && drafts.fits(i, at)
                        ? Evidence.of(
                                drafts.get(i),
                                syntax.span(
                                        syntax.phrase(of - 1).from(),
                                        syntax.phrase(of).to()),
                                "part-of.as-part")
                        : null;
            }
        }
        return null;
    }

    /** "$500 million of it goes to farms, while $200 million pays for roads": what the same sentence adds to a part of a whole. */
    private @Nullable Evidence<Draft> beside(int at) {
        if (at == 0 || drafts.syntax(at - 1) != drafts.syntax(at)) {
            return null;
        }
        Evidence<Draft> before = wholes.get(at - 1);
        boolean pointed =
                before != null && SHARED.contains(before.rule()) && goesOn(drafts.get(at - 1), drafts.get(at));
        return before != null && pointed && drafts.sumsWithin(before.value(), at)
                ? drafts.pointer(at, before.value(), "part-of.beside")
                : null;
    }

    /** Whether two figures share out one whole: in like places, and the second without another thing that it counts. */
    private static boolean goesOn(Draft part, Draft next) {
        Syntax syntax = part.figure().syntax();
        boolean subject = syntax.saidOf(part.figure().phrase(), false) != null;
        boolean alike = subject == (syntax.saidOf(next.figure().phrase(), false) != null);
        Evidence<Counted> thing = next.counted();
        boolean bare = thing == null || thing.inherited() || next.figure().isMoney();
        return alike && bare;
    }

    /** "ordered 4,000 masks, and only 2,000 arrived". */
    private @Nullable Evidence<Draft> onlySome(int at) {
        Figure figure = drafts.get(at).figure();
        Evidence<Counted> counted = drafts.get(at).counted();
        boolean taken = counted != null && counted.rule().equals("counted.antecedent") && at > 0;
        if (!taken || drafts.get(at - 1).figure().syntax() != figure.syntax() || !drafts.fits(at - 1, at)) {
            return null;
        }
        for (int i = Math.max(0, figure.word() - 4); i < figure.word(); i++) {
            if (Set.of("only", "just").contains(figure.syntax().word(i).norm())) {
                return Evidence.of(drafts.get(at - 1), figure.syntax().span(i, i + 1), "part-of.only");
            }
        }
        return null;
    }

    /** "a fifth of the passengers -- 84 -- are pupils": the figure that an aside repeats. */
    private @Nullable Evidence<Draft> apposed(int at) {
        Figure figure = drafts.get(at).figure();
        boolean aside = Drafts.setOff(figure)
                && figure.syntax().is(figure.phrase() - 1, BREAK)
                && figure.syntax().is(figure.phrase() + 1, BREAK)
                && figure.phrase() + 1 < figure.syntax().size();
        boolean follows = aside && at > 0 && drafts.get(at - 1).figure().syntax() == figure.syntax();
        boolean share = follows && drafts.get(at - 1).figure().is(Kind.FRACTION, Kind.PERCENT);
        Evidence<Draft> whole = share ? wholes.get(at - 1) : null;
        return whole == null ? null : drafts.pointer(at, whole.value(), "part-of.apposed");
    }
}
