package crosscheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a speaker's phrase apart: name, role, house. */
final class SourceParts {

    private final Line line;
    private final Source source;
    private final int head;

    SourceParts(Source source) {
        this.line = source.line();
        this.source = source;
        this.head = SourceCheck.headEnd(line, source.from(), source.to());
    }

    /** The kind of the noun that heads the phrase, null for a bare name. */
    SpeakerNouns.@Nullable Kind headKind() {
        Piece last = line.at(head - 1);
        return SpeakerNouns.kind(last);
    }

    /** The last word before the first qualifier. */
    Piece headWord() {
        return line.at(head - 1);
    }

    /** The person whom the phrase names, null when it names none. */
    @Nullable Person person() {
        SpeakerNouns.Kind kind = headKind();
        String text = bare(source.text());
        if (Outlets.isOutlet(text)
                || Gazetteer.nameEnd(line, source.from()) == source.to()
                || WordSets.PRONOUNS.contains(line.at(source.from()).norm())
                || kind == SpeakerNouns.Kind.HOUSE
                || kind == SpeakerNouns.Kind.DOCUMENT
                || kind == SpeakerNouns.Kind.PEOPLE) {
            return null;
        }
        Person aside = kind == SpeakerNouns.Kind.PERSON ? namedAside() : null;
        if (aside != null) {
            return aside;
        }
        int name = nameFrom();
        return name < 0 ? null : describe(name, nameTo(name));
    }

    /** "A spokesman, Sami Abu Zuhri, said": the name stands in the apposition. */
    private @Nullable Person namedAside() {
        int to = source.asideFrom();
        while (to < source.asideTo() && nameWord(to)) {
            to++;
        }
        boolean ends = to == source.asideTo() || line.at(to).isBreak();
        if (to < source.asideFrom() + 2 || !ends || !line.at(source.asideFrom()).isCapital()) {
            return null;
        }
        String role = line.text(source.from(), source.to());
        int from = afterTitles(source.asideFrom(), to);
        return new Person(
                line.text(from, to), bare(role), Roles.house(line, source.from(), source.to()), line.span(from, to));
    }

    private boolean nameWord(int at) {
        Piece word = line.at(at);
        return (word.isCapital() && !WordSets.isTime(word)) || WordSets.PARTICLES.contains(word.norm());
    }

    private int afterTitles(int from, int to) {
        int name = from;
        for (int i = from; i < to - 1; i++) {
            if (Roles.isTitle(line.at(i))) {
                name = i + 1;
            }
        }
        return name;
    }

    /** Index of the first word of a person's name, -1 when the phrase holds none. */
    private int nameFrom() {
        int from = afterTitles(source.from(), head);
        if (from == source.from() && WordSets.DETERMINERS.contains(line.at(from).norm())) {
            return -1;
        }
        if (headKind() == SpeakerNouns.Kind.PERSON) {
            return officeThenName();
        }
        int described = behindRole();
        if (described > from) {
            return described;
        }
        while (from < head
                && !(line.at(from).isCapital()
                        && !WordSets.DETERMINERS.contains(line.at(from).norm()))) {
            from++;
        }
        boolean name = from < head && nameTo(from) == head && noHouseWord(from, head);
        return name ? from : -1;
    }

    /** "Secretary of Defense James Mattis": the last two words of the capitals that end the phrase. */
    private int officeThenName() {
        if (!line.at(head).is("of", "for") || head >= source.to()) {
            return -1;
        }
        int from = source.to();
        while (from > head + 1 && nameWord(from - 1)) {
            from--;
        }
        for (int i = from; i < source.to() - 1; i++) {
            if (Pronouns.isFirstName(line.at(i).text())) {
                return i;
            }
        }
        return source.to() - from >= 3 ? source.to() - 2 : -1;
    }

    /** "Conservative commentator Ann Miller": index of the name that ends the phrase behind a role in small letters, -1 when it does not. */
    private int behindRole() {
        int from = head;
        while (from > source.from() && nameWord(from - 1)) {
            from--;
        }
        boolean role = from > source.from()
                && head - from >= 2
                && SpeakerNouns.kind(line.at(from - 1)) == SpeakerNouns.Kind.PERSON;
        return role && noHouseWord(from, head) ? from : -1;
    }

    private boolean noHouseWord(int from, int to) {
        return line.words().subList(from, to).stream().noneMatch(w -> {
            SpeakerNouns.Kind kind = SpeakerNouns.kind(w);
            return kind == SpeakerNouns.Kind.HOUSE || kind == SpeakerNouns.Kind.DOCUMENT || w.is("&", "'s");
        });
    }

    private int nameTo(int from) {
        int to = from;
        while (to < source.to() && nameWord(to)) {
            to++;
        }
        return to;
    }

    private Person describe(int from, int to) {
        String role = Roles.before(line, source.from(), from);
        String house = Roles.houseBefore(line, source.from(), from);
        if (Roles.isRole(line, source.asideFrom(), source.asideTo())) {
            int end = Roles.end(line, source.asideFrom(), source.asideTo());
            role = role == null ? bare(line.text(source.asideFrom(), end)) : role;
            house = house == null ? Roles.house(line, source.asideFrom(), end) : house;
        }
        return new Person(line.text(from, to), role, house, line.span(from, to));
    }

    /** Whether a capitalised word of the phrase names something. */
    boolean hasName() {
        List<Piece> words = line.words().subList(source.from(), source.to());
        for (int i = 0; i < words.size(); i++) {
            Piece word = words.get(i);
            boolean common = source.from() + i == 0
                    && !Outlets.isOutlet(word.text())
                    && (WordSets.OPENERS.contains(word.norm()) || SpeakerNouns.kind(word) != null);
            if (word.isCapital() && !common && !WordSets.isTime(word)) {
                return true;
            }
        }
        return false;
    }

    /** A phrase without the article it begins with. */
    static String bare(String phrase) {
        for (String article : List.of("The ", "the ", "A ", "a ", "An ", "an ")) {
            if (phrase.startsWith(article)) {
                return phrase.substring(article.length()).strip();
            }
        }
        return phrase.strip();
    }
}
