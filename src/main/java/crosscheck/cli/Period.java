package crosscheck.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The days of publication that a briefing covers. */
final class Period {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "First day of publication, for instance 2024-10-21. With a period, articles without a date are left out.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "Last day of publication.")
    private @Nullable LocalDate to;

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            converter = Monday.class,
            description = "A week from Monday to Sunday, for instance 2024-W43, in place of --from and --to.")
    private @Nullable LocalDate week;

    /** Refuses options that contradict each other. */
    void check() {
        if (week != null && (from != null || to != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--week stands in place of --from and --to: give one of them");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to " + to + " is before --from " + from);
        }
    }

    @Nullable LocalDate from() {
        return week == null ? from : week;
    }

    @Nullable LocalDate to() {
        return week == null ? to : week.plusDays(6);
    }

    /** The period in words; null when no day of it was named. */
    @Nullable String words() {
        LocalDate first = from();
        LocalDate last = to();
        if (first == null || last == null) {
            return first == null ? (last == null ? null : "to " + DAY.format(last)) : "from " + DAY.format(first);
        }
        return DAY.format(first) + " to " + DAY.format(last);
    }

    /** A day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + text + "\" is no date like 2024-10-21");
            }
        }
    }

    /** The Monday of a week as ISO 8601 writes it. */
    static final class Monday implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + text + "\" is no week like 2024-W43");
            }
        }
    }
}
