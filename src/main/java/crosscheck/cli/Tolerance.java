package crosscheck.cli;

import java.math.BigDecimal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How far apart two numbers may be for a hedge to explain it. */
final class Tolerance {

    private static final BigDecimal PERCENT = new BigDecimal(100);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description =
                    "How far apart two numbers may be for \"about\" or \"nearly\" to explain it (default: ${DEFAULT-VALUE}).")
    private BigDecimal percent = new BigDecimal(5);

    /** As a share of the larger number, from 0 to 1. */
    BigDecimal share() {
        if (percent.signum() < 0 || percent.compareTo(PERCENT) > 0) {
            throw new ParameterException(spec.commandLine(), "--tolerance " + percent + " is not between 0 and 100");
        }
        return percent.divide(PERCENT);
    }
}
