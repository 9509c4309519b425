package crosscheck.cli;

import crosscheck.archive.Ruling.Decision;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps an editor's decision on a finding. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Keeps an editor's decision on a finding, so that it is made once.",
        footer = {
            "",
            "'crosscheck archive issues' names the findings. A ruled finding moves to a section of its own; it reopens, and says why,",
            "when a new figure, a new originator or a new scope arrives, or the date passes.",
            "",
            "Example:",
            "  crosscheck rule g-3f2a9c1b0d4e --decision prefer --by Anna --reason \"12: the ministry counted\" --until 2024-12-31"
        })
final class Rule implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FINDING", description = "The finding's id.")
    private String finding = "";

    @Option(
            names = "--decision",
            required = true,
            paramLabel = "DECISION",
            description = "prefer, range, unconfirmed, pending or ask.")
    private Decision decision = Decision.PENDING;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
    private String editor = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it is printed.")
    private String reason = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = Period.Day.class,
            description = "Last day on which the ruling holds.")
    private @Nullable LocalDate until;

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        try (Archivist archivist = new Archivist(Pipeline::new, place.location(), false, Clock.systemUTC())) {
            String question = archivist
                    .rule(finding, decision, editor, reason, until)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "no finding \"" + finding
                                    + "\" in any issue of the archive; 'crosscheck archive issues' names them"));
            spec.commandLine().getOut().println("Ruled: " + question + " " + decision.id() + ".");
        }
        return 0;
    }
}
