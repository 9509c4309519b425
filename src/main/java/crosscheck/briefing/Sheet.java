package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One draft, its figures marked in place.
 *
 * @param article the draft
 * @param path its file as the user named it, with forward slashes
 * @param title its headline, else its file
 * @param paragraphs its text
 * @param marks in the order of the text
 */
public record Sheet(ArticleView article, String path, String title, List<Paragraph> paragraphs, List<Mark> marks) {

    public Sheet {
        paragraphs = List.copyOf(paragraphs);
        marks = List.copyOf(marks);
    }

    /**
     * A paragraph of the draft.
     *
     * @param stretches its words in order
     * @param marks those that its figures carry for the first time
     */
    public record Paragraph(List<Stretch> stretches, List<Mark> marks) {

        public Paragraph {
            stretches = List.copyOf(stretches);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Words of the draft.
     *
     * @param text as written
     * @param mark on the figure that they are, null for other words
     */
    public record Stretch(String text, @Nullable Mark mark) {}
}
