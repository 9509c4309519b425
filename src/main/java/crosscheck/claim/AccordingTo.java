package crosscheck.claim;

import crosscheck.lexicon.Table;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Phrases that name a source without a verb: "according to", "as per", "citing", "figures from". */
final class AccordingTo implements SpeechRule {

    /** Words that open a clause: a source named right behind one speaks for that clause alone. */
    private static final String[] BOUNDS = {
        "although", "and", "because", "but", "since", "that", "though", "when", "where", "whereas", "which", "while"
    };

    private record Phrase(String id, List<String> words, String needs) {}

    /** The phrases by their first word, the longest first. */
    private static final Map<String, List<Phrase>> PHRASES = load();

    private static Map<String, List<Phrase>> load() {
        List<Phrase> phrases = new ArrayList<>();
        for (Table.Row row : Table.load("source-phrases").rows()) {
            phrases.add(new Phrase(row.get("id"), List.of(row.get("surface").split(" ", -1)), row.get("needs")));
        }
        phrases.sort(Comparator.comparingInt((Phrase p) -> -p.words().size()).thenComparing(Phrase::id));
        return phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.words().getFirst()));
    }

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        for (Phrase phrase : PHRASES.getOrDefault(line.at(index).norm(), List.of())) {
            int end = end(line, index, phrase);
            if (end > index && allowed(line, index, phrase)) {
                return speech(line, index, end, phrase);
            }
        }
        return Optional.empty();
    }

    /** Index after a phrase that begins at an index, with a day before its last word at most ("released Friday by"); the index itself when it does not. */
    private static int end(Line line, int index, Phrase phrase) {
        int last = phrase.words().size() - 1;
        if (!line.reads(index, phrase.words().subList(0, last))) {
            return index;
        }
        int at = index + last;
        if (last > 0 && WordSets.DAYS.contains(line.at(at).norm())) {
            at++;
        }
        return line.at(at).is(phrase.words().get(last)) ? at + 1 : index;
    }

    private static Optional<Speech> speech(Line line, int index, int end, Phrase phrase) {
        Source source = new SourceReader(line).after(end);
        if (source == null) {
            return Optional.empty();
        }
        Span cue = line.span(index, end);
        Span scope = line.at(index - 1).is(",") && line.at(index - 2).is(BOUNDS)
                ? line.span(index - 2, line.size())
                : scope(line, index, end);
        return Optional.of(new Speech(source, cue, scope, false, null, "attribution." + phrase.id()));
    }

    private static boolean allowed(Line line, int index, Phrase phrase) {
        return switch (phrase.needs()) {
            case "document" ->
                line.words().subList(Math.max(0, index - 4), index).stream()
                        .anyMatch(w -> SpeakerNouns.kind(w) == SpeakerNouns.Kind.DOCUMENT);
            case "after-comma" ->
                index > 0
                        && line.at(index - 1).is(",", "(", "—")
                        && !line.at(index + 1).is("day", "person", "year", "week");
            default -> true;
        };
    }

    /** The sentence, up to a semicolon on either side. */
    static Span scope(Line line, int from, int to) {
        int start = from;
        while (start > 0 && !line.at(start - 1).is(";")) {
            start--;
        }
        int end = to;
        while (end < line.size() && (end == to || !line.at(end).is(";"))) {
            end++;
        }
        return line.span(start, end);
    }
}
