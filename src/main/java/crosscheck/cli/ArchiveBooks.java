package crosscheck.cli;

import crosscheck.archive.Issue;
import crosscheck.archive.PrintedFinding;
import crosscheck.archive.Rulebook;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what was printed and decided. */
final class ArchiveBooks {

    private ArchiveBooks() {}

    private static Archivist open(Place place) {
        return new Archivist(Pipeline::new, place.location(), false, Clock.systemUTC());
    }

    /** The issues with their findings. */
    @Command(
            name = "issues",
            mixinStandardHelpOptions = true,
            description = "Lists the issues that were printed, with their findings.")
    static final class Issues implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private Place place = new Place();

        @Option(names = "--all", description = "List the findings of a single source and those that agree, too.")
        private boolean all;

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            try (Archivist archivist = open(place)) {
                for (Issue issue : archivist.archive().ledger().issues()) {
                    out.println(issue.number() + "  " + issue.title() + ", " + period(issue) + "printed "
                            + issue.printed());
                    for (PrintedFinding finding : archivist.archive().ledger().printed(issue.number())) {
                        if (all
                                || !(finding.verdict().equals("single")
                                        || finding.verdict().equals("consistent"))) {
                            out.println("   " + finding.finding() + "  " + finding.verdict() + "  " + finding.question()
                                    + "  " + finding.figures());
                        }
                    }
                }
            }
        }

        private static String period(Issue issue) {
            String from = issue.from() == null ? "" : "from " + issue.from() + " ";
            String to = issue.to() == null ? "" : "to " + issue.to() + " ";
            return (from + to).isEmpty() ? "" : (from + to).strip() + ", ";
        }
    }

    /** The rulings as a file for review. */
    @Command(
            name = "rulings",
            mixinStandardHelpOptions = true,
            description = "Prints every ruling as YAML, for review.")
    static final class Rulings implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private Place place = new Place();

        @Override
        public void run() {
            try (Archivist archivist = open(place)) {
                spec.commandLine()
                        .getOut()
                        .print(Rulebook.yaml(archivist.archive().ledger().rulings()));
            }
        }
    }
}
