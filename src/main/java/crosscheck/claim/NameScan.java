package crosscheck.claim;

import java.util.List;

/** Finds the people with a title and the organisations that a sentence names, whether they speak or not. */
final class NameScan {

    private NameScan() {}

    static void of(Line line, List<Person> people, List<Bodies.Body> bodies) {
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isCapital() && (i == 0 || !line.at(i - 1).isCapital())) {
                int end = runEnd(line, i);
                run(line, i, end, people, bodies);
            }
        }
    }

    private static int runEnd(Line line, int from) {
        int end = from;
        while (line.has(end)
                && ((line.at(end).isCapital() && !WordSets.isTime(line.at(end)))
                        || (end > from
                                && WordSets.PARTICLES.contains(line.at(end).norm())
                                && line.at(end + 1).isCapital())
                        || (end > from
                                && line.at(end).is("'s", "and", "of", "for")
                                && line.at(end + 1).isCapital()
                                && SpeakerNouns.kind(line.at(end + 2)) == SpeakerNouns.Kind.HOUSE))) {
            end++;
        }
        return end;
    }

    private static void run(Line line, int from, int end, List<Person> people, List<Bodies.Body> bodies) {
        int start = from;
        while (start < end && WordSets.OPENERS.contains(line.at(start).norm())) {
            start++;
        }
        Piece next = line.at(end);
        SpeakerNouns.Kind after = SpeakerNouns.kind(next);
        int to = after == SpeakerNouns.Kind.HOUSE || after == SpeakerNouns.Kind.DOCUMENT ? end + 1 : end;
        if (start >= end) {
            return;
        }
        SpeakerNouns.Kind last = SpeakerNouns.kind(line.at(to - 1));
        boolean named = start > 0 || end - start >= 2;
        if (named && to - start >= 2 && (last == SpeakerNouns.Kind.HOUSE || last == SpeakerNouns.Kind.DOCUMENT)) {
            bodies.add(new Bodies.Body(line.text(start, to), line.at(to - 1).norm(), line.span(start, to)));
            return;
        }
        person(line, start, end, people);
    }

    private static void person(Line line, int start, int end, List<Person> people) {
        boolean titled = titleIn(line, Math.max(0, start - 1), end);
        boolean full = end - start >= 2 && end - start <= 4;
        if (!titled && !full) {
            return;
        }
        int aside = end;
        if (line.at(end).is(",")) {
            while (line.has(aside + 1) && !line.at(aside + 1).isBreak()) {
                aside++;
            }
        }
        Source source = aside > end ? new Source(line, start, end, end + 1, aside + 1) : Source.of(line, start, end);
        Person person = new SourceParts(source).person();
        if (person != null && (titled || person.role() != null)) {
            people.add(person);
        }
    }

    /** Whether a title or a role stands before the last word, and no role's noun follows the name ("Trump aides"). */
    private static boolean titleIn(Line line, int from, int to) {
        if (SpeakerNouns.kind(line.at(to)) != null) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            boolean abbreviated = line.at(i).norm().endsWith(".")
                    && WordSets.TITLES.contains(line.at(i).norm());
            if (abbreviated || SpeakerNouns.kind(line.at(i)) == SpeakerNouns.Kind.PERSON) {
                return true;
            }
        }
        return false;
    }
}
