package crosscheck.pipeline;

import crosscheck.briefing.Opened;
import crosscheck.read.ArticleReader;
import crosscheck.read.Reading;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens drafts: files, folders, or standard input. Their ids are their own, so that no earlier article can bear one. */
final class DraftReader {

    static final String STANDARD_INPUT = "-";

    private final ArticleReader reader;
    private final @Nullable LocalDate day;

    /** @param day of publication for drafts that have none, null when unknown */
    DraftReader(ArticleReader reader, @Nullable LocalDate day) {
        this.reader = reader;
        this.day = day;
    }

    /** @param input what stands for {@code -} among the paths */
    Drafts read(List<Path> paths, InputStream input) {
        List<Opened> opened = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Path path : paths) {
            boolean standard = path.toString().equals(STANDARD_INPUT);
            Reading reading = standard ? standardInput(input) : reader.read(List.of(path));
            notices.addAll(reading.notices());
            for (Article article : reading.articles()) {
                Opened draft = open(article, path);
                opened.add(draft);
                if (draft.article().published() == null) {
                    notices.add(undated(draft, article));
                }
            }
        }
        return new Drafts(opened, notices);
    }

    private Reading standardInput(InputStream input) {
        try {
            return reader.read("standard input", input.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("standard input: " + e.getMessage(), e);
        }
    }

    private static Notice undated(Opened draft, Article article) {
        String place = article.id().equals(article.file()) ? null : "article " + article.id();
        return new Notice(
                draft.path(), place, "has no date: with --date, later figures are told from earlier ones", false);
    }

    private Opened open(Article article, Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(article.file()) : path;
        String name = file.toString().replace('\\', '/');
        String part = article.id().equals(article.file()) ? "" : "#" + article.id();
        return new Opened(dated(article.named("draft:" + name + part)), name, firstLine(file, article));
    }

    private Article dated(Article draft) {
        return day == null || draft.published() != null ? draft : draft.published(day);
    }

    /** Where the text begins in its file; 1 where that cannot be told, as in a page of HTML. */
    private static int firstLine(Path file, Article article) {
        try {
            String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int at = content.indexOf(article.text());
            return at < 0
                    ? 1
                    : 1
                            + (int) content.substring(0, at)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
        } catch (IOException e) {
            return 1;
        }
    }
}
