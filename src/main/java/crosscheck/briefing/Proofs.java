package crosscheck.briefing;

import crosscheck.check.Remark;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays drafts out with the remarks on their figures. */
final class Proofs {

    private final Marks marks;

    Proofs(Wording wording, Rulings rulings) {
        marks = new Marks(wording, rulings);
    }

    Proof of(List<Opened> drafts, int earlier, List<Remark> remarks, List<Notice> notices) {
        List<Sheet> sheets = new ArrayList<>();
        for (Opened draft : drafts) {
            sheets.add(sheet(
                    draft,
                    sheets.size() + 1,
                    remarks.stream()
                            .filter(remark -> remark.claim()
                                    .article()
                                    .id()
                                    .equals(draft.article().id()))
                            .toList()));
        }
        String title =
                sheets.size() == 1 ? sheets.getFirst().title() : Words.sentence(Words.count(sheets.size(), "draft"));
        return new Proof(
                title,
                "Compared with " + Words.count(earlier, "earlier article") + ".",
                summary(remarks),
                sheets,
                notices.stream().filter(Notice::lost).map(Notice::toString).toList(),
                notices.stream()
                        .filter(one -> !one.lost())
                        .map(Notice::toString)
                        .toList());
    }

    private Sheet sheet(Opened draft, int number, List<Remark> remarks) {
        Article article = draft.article();
        SortedMap<Span, Mark> places = new TreeMap<>();
        List<Mark> all = new ArrayList<>();
        Map<String, Integer> prints = new HashMap<>();
        for (Remark remark : remarks) {
            Mark mark = marks.mark(remark, draft, number, all.size() + 1, prints);
            all.add(mark);
            places.put(remark.claim().quantity().extent(), mark);
            remark.claim().mentions().forEach(span -> places.putIfAbsent(span, mark));
        }
        String title = article.title() == null ? name(draft.path()) : article.title();
        return new Sheet(Views.article(article), draft.path(), title, paragraphs(article, places), all);
    }

    /** A draft without a headline goes by the name of its file. */
    private static String name(String path) {
        return path.equals("-") ? "Draft from standard input" : path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Sheet.Paragraph> paragraphs(Article article, SortedMap<Span, Mark> places) {
        List<Sheet.Paragraph> paragraphs = new ArrayList<>();
        String text = article.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            Span line = new Span(start, end < 0 ? text.length() : end);
            if (!line.of(text).isBlank()) {
                paragraphs.add(paragraph(article, line, places));
            }
            start = line.end() + 1;
        }
        return paragraphs;
    }

    private static Sheet.Paragraph paragraph(Article article, Span line, SortedMap<Span, Mark> places) {
        List<Sheet.Stretch> stretches = new ArrayList<>();
        List<Mark> first = new ArrayList<>();
        int at = line.start();
        for (Map.Entry<Span, Mark> place : places.entrySet()) {
            Span span = place.getKey();
            if (span.start() >= at && span.end() <= line.end()) {
                add(stretches, article.at(new Span(at, span.start())), null);
                add(stretches, article.at(span), place.getValue());
                at = span.end();
                if (place.getValue().claim().figure().number().start() >= article.codePoint(span.start())) {
                    first.add(place.getValue());
                }
            }
        }
        add(stretches, article.at(new Span(at, line.end())), null);
        return new Sheet.Paragraph(stretches, first.stream().distinct().toList());
    }

    private static void add(List<Sheet.Stretch> stretches, String text, @Nullable Mark mark) {
        if (!text.isEmpty()) {
            stretches.add(new Sheet.Stretch(text, mark));
        }
    }

    private static String outcome(Remark.Status status, int count) {
        return switch (status) {
            case CONFLICT -> count == 1 ? "conflict" : "conflicts";
            case AGREES -> count == 1 ? "agrees" : "agree";
            default -> Marks.label(status).toLowerCase(Locale.ROOT);
        };
    }

    private static String summary(List<Remark> remarks) {
        List<String> parts = new ArrayList<>();
        for (Remark.Status status : Remark.Status.values()) {
            int count = (int)
                    remarks.stream().filter(remark -> remark.status() == status).count();
            if (count > 0) {
                parts.add(count + " " + outcome(status, count));
            }
        }
        String figures = Words.sentence(Words.count(remarks.size(), "figure"));
        return parts.isEmpty() ? figures + "." : figures + ": " + String.join(", ", parts) + ".";
    }
}
