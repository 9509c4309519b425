package crosscheck.cli;

import crosscheck.archive.Archive;
import crosscheck.archive.Counts;
import crosscheck.archive.Kept;
import crosscheck.archive.Leaned;
import crosscheck.claim.Claim;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after the archive. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Keeps articles and their claims from run to run.",
        subcommands = {
            ArchiveAdd.class,
            ArchiveExport.class,
            ArchiveImport.class,
            ArchiveBooks.Issues.class,
            ArchiveBooks.Rulings.class
        },
        footer = {
            "",
            "The archive is crosscheck.db in the working directory unless --archive names another.",
            "Examples:",
            "  crosscheck archive add articles",
            "  crosscheck archive add articles --archive 'jdbc:postgresql://desk/news?user=anna'",
            "  crosscheck archive retract digest-12.txt --reason \"the outlet withdrew it\""
        })
final class ArchiveGroup implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name what to do with the archive, for instance add or stats");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Archivist open(Place place) {
        return new Archivist(Pipeline::new, place.location(), false, Clock.systemUTC());
    }

    @Command(mixinStandardHelpOptions = true, description = "Says how much the archive holds.")
    int stats(@Mixin Place place) {
        try (Archivist archivist = open(place)) {
            Counts counts = archivist.archive().counts();
            out().println(counts.articles() + " articles with " + counts.claims() + " claims"
                    + (counts.first() == null ? "" : ", published " + counts.first() + " to " + counts.last()));
            out().println(counts.superseded() + " superseded, " + counts.retracted() + " retracted");
            if (counts.stale() > 0) {
                out().println(counts.stale()
                        + " read by other rules: 'crosscheck archive reread' brings them up to date");
            }
            if (counts.bytes() != null) {
                out().println(counts.bytes() / 1024 + " KiB on disk");
            }
            counts.sources().entrySet().stream()
                    .limit(20)
                    .forEach(source -> out().println("  " + source.getValue() + "  " + source.getKey()));
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the articles in the order of adding.")
    int list(@Mixin Place place) {
        try (Archivist archivist = open(place)) {
            archivist.archive().each(kept -> out().println(line(kept)));
        }
        return 0;
    }

    private static String line(Kept kept) {
        String day = kept.article().published() == null
                ? "undated   "
                : kept.article().published().toString();
        String state = kept.state() == Kept.State.CURRENT
                ? ""
                : "  [" + kept.state().name().toLowerCase(Locale.ROOT) + "]";
        String source =
                kept.article().source() == null ? "" : "  " + kept.article().source();
        return day + "  " + kept.article().id() + source + "  " + kept.figures() + " claims" + state;
    }

    @Command(mixinStandardHelpOptions = true, description = "Shows an article with its claims.")
    int show(
            @Mixin Place place,
            @Parameters(paramLabel = "ARTICLE", description = "Its id, as list prints it.") String id) {
        try (Archivist archivist = open(place)) {
            Kept kept = find(archivist.archive(), id);
            out().println(line(kept));
            out().println("added " + kept.added() + ", read by rules " + kept.rules());
            if (kept.reason() != null) {
                out().println("retracted: " + kept.reason());
            }
            out().println();
            out().println(kept.article().text().strip());
            List<Claim> claims = archivist.claims(kept);
            if (!claims.isEmpty()) {
                out().println();
                ClaimListing.print(claims, out());
            }
        }
        return 0;
    }

    private Kept find(Archive archive, String id) {
        return archive.find(id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no article \"" + id + "\" in the archive; 'crosscheck archive list' names them"));
    }

    @Command(mixinStandardHelpOptions = true, description = "Takes articles out for good, with every version of them.")
    int remove(
            @Mixin Place place,
            @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Ids, as list prints them.")
                    List<String> ids) {
        try (Archivist archivist = open(place)) {
            ids.forEach(id -> find(archivist.archive(), id));
            for (String id : ids) {
                out().println("removed " + id + " (" + archivist.archive().remove(id) + ")");
            }
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Looks for damage. Exit code 1 when there is any.")
    int verify(@Mixin Place place) {
        try (Archivist archivist = open(place)) {
            List<String> wrong = archivist.archive().verify();
            wrong.forEach(line -> out().println("wrong: " + line));
            out().println(wrong.isEmpty() ? "The archive is sound." : wrong.size() + " things are wrong.");
            return wrong.isEmpty() ? 0 : 1;
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Reads the articles again that other rules have read.")
    int reread(@Mixin Place place) {
        PrintWriter err = spec.commandLine().getErr();
        try (Archivist archivist = open(place)) {
            int stale = (int) archivist.archive().counts().stale();
            try (Progress progress = new Progress(err, Progress.terminal(), stale, "articles", Clock.systemUTC())) {
                archivist.reread(kept -> progress.step());
                out().println("Read " + progress.done() + " articles again.");
            }
        }
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Takes an article back, and lists every past issue and finding that leaned on it.")
    int retract(
            @Mixin Place place,
            @Parameters(paramLabel = "ARTICLE", description = "Its id, as list prints it.") String id,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it is printed.")
                    String reason) {
        try (Archivist archivist = open(place)) {
            Kept kept = find(archivist.archive(), id);
            archivist.archive().retract(kept, reason);
            out().println("retracted " + id + ": " + reason);
            List<Leaned> leaned = archivist.archive().ledger().leaned(id);
            leaned.forEach(one -> out().println("  issue " + one.issue() + " (" + one.title() + ", "
                    + one.printed().substring(0, 10) + "): " + one.question() + " " + one.figures()));
            out().println(leaned.isEmpty() ? "No issue leaned on it." : "The next issue will carry a correction.");
        }
        return 0;
    }
}
