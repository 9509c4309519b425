package crosscheck.pipeline;

import crosscheck.archive.Archive;
import crosscheck.archive.Dump;
import crosscheck.archive.Entry;
import crosscheck.archive.Kept;
import crosscheck.archive.Location;
import crosscheck.archive.Outcome;
import crosscheck.archive.Outcome.Kind;
import crosscheck.archive.Ruling;
import crosscheck.archive.Ruling.Decision;
import crosscheck.archive.Ruling.Known;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Editor;
import crosscheck.briefing.Opened;
import crosscheck.briefing.Proof;
import crosscheck.claim.Claim;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works with an archive: adds to it, reads it again, and holds drafts against it. */
public final class Archivist implements AutoCloseable {

    /** Articles that are stored in one transaction. */
    private static final int BATCH = 32;

    /** Earlier articles that a draft is held against: those that share most of what it is about. */
    private static final int LIKE = 80;

    private final Supplier<Pipeline> maker;
    private final Archive archive;
    private final Clock clock;
    private @Nullable Pipeline pipeline;

    /**
     * Opens an archive.
     *
     * @param maker makes the pipeline when something has to be read; looking things up needs none
     * @param create whether an archive is made where none is
     */
    public Archivist(Supplier<Pipeline> maker, Location location, boolean create, Clock clock) {
        this.maker = maker;
        this.clock = clock;
        archive = new Archive(location, create, Rules.name());
    }

    private Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = maker.get();
        }
        return pipeline;
    }

    private Weeks weeks() {
        return new Weeks(pipeline(), archive, this, clock);
    }

    public Archive archive() {
        return archive;
    }

    /** What is told of an article once it is on the disk. */
    public record Added(Article article, Outcome outcome) {}

    /**
     * Adds the articles of files and folders as they are read, so that no more than a batch is ever in memory; hands on each when it is safe. What is
     * there already is not read again.
     *
     * @return what could not be read, or only in part
     */
    public List<Notice> add(List<Path> inputs, Consumer<Added> safe) {
        List<Article> waiting = new ArrayList<>();
        List<Notice> notices = pipeline().each(inputs, article -> {
            waiting.add(article);
            if (waiting.size() == BATCH) {
                batch(List.copyOf(waiting), safe);
                waiting.clear();
            }
        });
        batch(List.copyOf(waiting), safe);
        return notices;
    }

    private void batch(List<Article> articles, Consumer<Added> safe) {
        List<Article> left = articles;
        while (!left.isEmpty()) {
            Map<Article, Outcome> outcomes = new LinkedHashMap<>();
            left.forEach(article -> outcomes.put(article, archive.look(article)));
            List<Article> fresh = left.stream()
                    .filter(article -> outcome(outcomes, article).kind() != Kind.KNOWN)
                    .toList();
            List<Outcome> stored = fresh.isEmpty() ? List.of() : store(fresh, outcomes);
            for (int i = 0; i < fresh.size(); i++) {
                outcomes.put(fresh.get(i), stored.get(i));
            }
            List<Article> again = new ArrayList<>();
            outcomes.forEach((article, outcome) -> {
                if (outcome.kind() == Kind.RENAMED) {
                    again.add(article);
                } else {
                    safe.accept(new Added(article, outcome));
                }
            });
            left = again;
        }
    }

    private List<Outcome> store(List<Article> fresh, Map<Article, Outcome> outcomes) {
        Pipeline reader = pipeline();
        List<Entry> entries = fresh.parallelStream()
                .map(article ->
                        reader.entry(article.named(outcome(outcomes, article).id())))
                .toList();
        return archive.add(entries, clock.instant());
    }

    private static Outcome outcome(Map<Article, Outcome> outcomes, Article article) {
        return Objects.requireNonNull(outcomes.get(article));
    }

    /** Reads the articles again whose claims other rules read; hands on each when it is safe. */
    public void reread(Consumer<Kept> safe) {
        List<Kept> stale = new ArrayList<>();
        archive.each(kept -> {
            if (kept.claims() == null) {
                stale.add(kept);
            }
        });
        for (Kept kept : stale) {
            archive.reread(kept, pipeline().entry(kept.article()));
            safe.accept(kept);
        }
    }

    /** What the archive says of the figures of drafts. A draft's own earlier version in the archive is left out. */
    public Proof check(Drafts drafts) {
        Map<String, Kept> earlier = new LinkedHashMap<>();
        for (Opened draft : drafts.opened()) {
            for (Kept kept : archive.like(pipeline().terms(draft.article()), LIKE)) {
                if (!own(kept.article(), draft.article())) {
                    earlier.put(kept.article().id(), kept);
                }
            }
        }
        List<Claim> claims =
                earlier.values().stream().flatMap(kept -> claims(kept).stream()).toList();
        List<Notice> notices = new ArrayList<>(drafts.notices());
        if (earlier.values().stream().anyMatch(kept -> kept.claims() == null)) {
            notices.add(new Notice(
                    "archive",
                    null,
                    "was read by other rules than this program's: 'crosscheck archive reread' brings it up to date",
                    false));
        }
        return pipeline()
                .proof(drafts, earlier.size(), claims, notices, archive.ledger().rulings(), today());
    }

    /** The claims of an article of the archive; those that other rules read are read anew. */
    public List<Claim> claims(Kept kept) {
        List<Claim> claims = kept.claims();
        return claims == null ? pipeline().claims(List.of(kept.article())) : claims;
    }

    private static boolean own(Article kept, Article draft) {
        return kept.text().equals(draft.text())
                || (kept.url() != null && kept.url().equals(draft.url()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The briefing of a period against everything before; both days null for all that the archive holds. */
    public Briefing brief(@Nullable LocalDate from, @Nullable LocalDate to, Edition edition) {
        return weeks().brief(from, to, edition);
    }

    /** Records an issue with the claims it printed; returns its number. */
    public long record(Briefing briefing, @Nullable LocalDate from, @Nullable LocalDate to) {
        return weeks().record(briefing, from, to);
    }

    /** Keeps a decision on a finding of the latest issue that has it; returns its question, empty when no issue has it. */
    public Optional<String> rule(
            String finding, Decision decision, String editor, String reason, @Nullable LocalDate until) {
        Editor editing = new Editor();
        return archive.ledger().printed(finding).map(printed -> {
            List<Known> known = printed.claims().stream()
                    .flatMap(claimed -> archive.find(claimed.article()).stream()
                            .flatMap(kept -> claims(kept).stream())
                            .filter(claim -> claim.id().equals(claimed.claim())))
                    .map(editing::known)
                    .toList();
            archive.ledger()
                    .rule(new Ruling(
                            0,
                            finding,
                            printed.question(),
                            decision,
                            editor,
                            reason,
                            until,
                            clock.instant().toString(),
                            known));
            return printed.question();
        });
    }

    /** Writes all that the archive holds, one JSON object a line; returns how many lines. The file must not be there. */
    public long exportTo(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            return new Dump(archive).write(out);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(file + ": is there already; name another file", e);
        }
    }

    /** Reads an export into an archive that holds nothing yet; returns how many lines. */
    public long importFrom(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new Dump(archive).read(in, file.toString(), pipeline()::entry);
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
