package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody an article names, and who is meant by a surname, a pronoun or "the ministry". */
final class Cast {

    /** How many characters back "the firm" may reach for the firm. */
    private static final int NEAR = 400;

    private final People people;
    private final Bodies bodies;
    private final List<Line> lines;
    private final List<Speech> speeches;

    /**
     * Learns an article's cast.
     *
     * @param lines its sentences
     * @param speeches its acts of saying, in the order of the text
     */
    Cast(List<Line> lines, List<Speech> speeches) {
        this.lines = List.copyOf(lines);
        this.speeches = speeches;
        List<Person> named = new ArrayList<>();
        List<Bodies.Body> founded = new ArrayList<>();
        for (Speech speech : speeches) {
            Person person = new SourceParts(speech.source()).person();
            if (person != null) {
                named.add(person);
            }
        }
        for (Line line : lines) {
            NameScan.of(line, named, founded);
        }
        people = new People(named);
        bodies = new Bodies(founded);
    }

    /** Whether somebody of the cast has this surname, whose name is known in full. */
    boolean isSurname(String name) {
        return people.isSurname(name);
    }

    /** Who speaks in an act of saying, as fully as the article tells. */
    Evidence<Attribution> who(Speech speech) {
        Source source = speech.source();
        SourceParts parts = new SourceParts(source);
        Piece head = parts.headWord();
        if (head.is("he", "she") && source.to() - source.from() == 1) {
            Person person = people.last(source.span().start(), head.norm());
            Source role = role(source, person);
            return role == null ? pronoun(speech, person) : unnamed(speech, role);
        }
        if (head.is("it", "they") && source.to() - source.from() == 1) {
            return lastBody(speech, head.is("they"));
        }
        Person person = parts.person();
        if (person != null) {
            return named(speech, people.full(person), false);
        }
        return described(speech, parts);
    }

    /** The person of the cast whom a line without an act of saying names, null when it names none. */
    @Nullable Evidence<Attribution> namedIn(Line line) {
        for (Piece word : line.words()) {
            Person person = people.called(word);
            if (person != null) {
                return Evidence.inherited(
                        new Attribution.Named(person.name(), person.role(), person.house(), null),
                        word.span(),
                        "attribution.list");
            }
        }
        return null;
    }

    private Evidence<Attribution> described(Speech speech, SourceParts parts) {
        Source source = speech.source();
        String noun = parts.headWord().norm();
        boolean definite = source.line().at(source.from()).is("the") || source.to() - source.from() == 1;
        SpeakerNouns.Kind kind = parts.headKind();
        if (kind == SpeakerNouns.Kind.PERSON && definite && !parts.hasName()) {
            Person known = people.inRole(noun, source.span().start());
            if (known != null) {
                return named(speech, known, true);
            }
        }
        boolean body = kind == null || kind == SpeakerNouns.Kind.HOUSE || kind == SpeakerNouns.Kind.DOCUMENT;
        if (body && parts.hasName()) {
            String name = bodies.longest(SourceParts.bare(source.text()), noun);
            return evidence(speech, new Attribution.Named(name, null, name, speech.relay()), source.span(), false);
        }
        Evidence<Attribution> meant = body && definite && !parts.hasName() ? generic(speech, noun) : null;
        if (meant != null) {
            return meant;
        }
        Bodies.Body known = body && definite ? bodies.called(noun, source.span().start()) : null;
        if (known != null) {
            return evidence(
                    speech,
                    new Attribution.Named(known.name(), null, known.name(), speech.relay()),
                    known.span(),
                    true);
        }
        return evidence(speech, new Attribution.Unnamed(source.text(), speech.relay()), source.span(), false);
    }

    private Evidence<Attribution> named(Speech speech, Person person, boolean inherited) {
        return evidence(
                speech,
                new Attribution.Named(person.name(), person.role(), person.house(), speech.relay()),
                inherited ? person.span() : speech.source().span(),
                inherited);
    }

    private static Evidence<Attribution> evidence(Speech speech, Attribution who, Span span, boolean inherited) {
        return new Evidence<>(who, span, speech.rule(), inherited);
    }

    private Evidence<Attribution> pronoun(Speech speech, @Nullable Person person) {
        return person == null
                ? evidence(
                        speech,
                        new Attribution.Unnamed(speech.source().text(), speech.relay()),
                        speech.source().span(),
                        false)
                : named(speech, people.full(person), true);
    }

    /**
     * Whom only a role describes, for a pronoun that takes it up: the subject of its own sentence or of the one before, when nobody fit was
     * named since ("The commander came home on Monday. He said"); null when there is none.
     */
    private @Nullable Source role(Source pronoun, @Nullable Person named) {
        int index = pronoun.line().sentence().index();
        for (int i = index; i >= Math.max(0, index - 1); i--) {
            Source subject = Documents.subject(lines.get(i), EnumSet.of(SpeakerNouns.Kind.PERSON));
            if (subject != null
                    && isRole(subject)
                    && subject.span().end() <= pronoun.span().start()) {
                boolean since =
                        named == null || named.span().end() <= subject.span().start();
                return since ? subject : null;
            }
        }
        return null;
    }

    private static boolean isRole(Source source) {
        SourceParts parts = new SourceParts(source);
        return !parts.hasName() && parts.person() == null;
    }

    /** Who a role meant, for a pronoun that takes it up. */
    private Evidence<Attribution> unnamed(Speech speech, Source role) {
        Evidence<Attribution> who = who(speech.by(role));
        return new Evidence<>(who.value(), who.span(), speech.rule(), true);
    }

    private Evidence<Attribution> lastBody(Speech speech, boolean several) {
        int before = speech.source().span().start();
        Speech last = null;
        for (Speech one : speeches) {
            SourceParts parts = new SourceParts(one.source());
            if (one.source().span().end() <= before && (several ? isSeveral(parts) : isBody(parts))) {
                last = one;
            }
        }
        Speech subject = several ? null : subject(speech);
        if (subject != null
                && (last == null
                        || last.source().span().end() <= subject.source().span().start())) {
            last = subject;
        }
        if (last == null) {
            return evidence(
                    speech,
                    new Attribution.Unnamed(speech.source().text(), speech.relay()),
                    speech.source().span(),
                    false);
        }
        Evidence<Attribution> who = who(last);
        return new Evidence<>(who.value(), who.span(), speech.rule(), true);
    }

    /** The body or document that is the subject of the sentence before an "it", or earlier in its own; null when none is. */
    private @Nullable Speech subject(Speech speech) {
        Line own = speech.source().line();
        Source found = Documents.subject(own);
        boolean ahead = found != null && found.to() <= speech.source().from();
        int index = own.sentence().index();
        Source subject = ahead ? found : index == 0 ? null : Documents.subject(lines.get(index - 1));
        return subject == null ? null : speech.by(subject);
    }

    /** "The firm", "the agency": the body that spoke last, right before; null for other nouns and when none did. */
    private @Nullable Evidence<Attribution> generic(Speech speech, String noun) {
        int before = speech.source().span().start();
        Speech last = null;
        for (Speech one : WordSets.BODIES.contains(noun) ? speeches : List.<Speech>of()) {
            SourceParts parts = new SourceParts(one.source());
            boolean near = one.source().span().end() <= before
                    && before - one.source().span().end() < NEAR;
            last = near && parts.hasName() && isBody(parts) ? one : last;
        }
        if (last == null) {
            return null;
        }
        Evidence<Attribution> who = who(last);
        return new Evidence<>(who.value(), who.span(), speech.rule(), true);
    }

    private boolean isBody(SourceParts parts) {
        boolean pronoun = WordSets.PRONOUNS.contains(parts.headWord().norm());
        SpeakerNouns.Kind kind = parts.headKind();
        return !pronoun && !known(parts) && kind != SpeakerNouns.Kind.PERSON && kind != SpeakerNouns.Kind.PEOPLE;
    }

    private boolean isSeveral(SourceParts parts) {
        return parts.headKind() == SpeakerNouns.Kind.PEOPLE || isBody(parts);
    }

    /** Whether a name is a person's beyond doubt: a role or a first name is known. */
    private boolean known(SourceParts parts) {
        Person person = parts.person();
        return person != null
                && (person.role() != null
                        || people.full(person).role() != null
                        || people.full(person).isFull());
    }
}
