package crosscheck.cli;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Cite;
import crosscheck.briefing.Finding;
import crosscheck.briefing.Line;
import crosscheck.briefing.Section;
import crosscheck.briefing.Series;
import crosscheck.briefing.Sum;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** Prints on the terminal what a briefing found: the conflicts with their figures and sources, the rest counted. */
final class Terminal {

    private static final int WIDTH = 96;
    private static final int FIGURE = 22;
    private static final int SPEAKER = 38;
    private static final int DATE = 34;
    private static final int SHOWN = 12;

    private final PrintWriter out;

    Terminal(PrintWriter out) {
        this.out = out;
    }

    void print(Briefing briefing) {
        out.println(briefing.title() + ": " + briefing.coverage().words());
        out.println(briefing.coverage().period() + ".");
        if (briefing.series() != null) {
            series(briefing.series());
        }
        findings("Conflicts", briefing.conflicts());
        findings("Figures that moved", briefing.moved());
        findings("Depends on how a hedge is read", briefing.hedged());
        sums(briefing.sums());
        out.println();
        out.println(counted(briefing));
        out.println();
        out.println("The briefing:");
    }

    private void series(Series series) {
        out.println(series.compared());
        if (series.nothing() != null) {
            wrapped("", series.nothing());
        }
        series.corrections().forEach(one -> wrapped("", one));
        followed("Reopened", series.reopened());
        followed("New", series.fresh());
        followed("Changed", series.changed());
        followed("Still open", series.open());
        followed("Settled", series.settled());
        series.ruled().forEach(one -> wrapped("Decided: ", one.finding().question() + " " + one.decision()));
    }

    private void followed(String heading, List<Series.Followed> list) {
        list.forEach(one -> wrapped(heading + ": ", one.question() + " " + one.words()));
    }

    private void findings(String heading, Section section) {
        if (section.findings().isEmpty()) {
            return;
        }
        heading(heading);
        section.findings().stream().limit(SHOWN).forEach(this::finding);
        int more = section.findings().size() - SHOWN;
        if (more > 0 || section.more().onScreen() != null) {
            out.println("  More of these are in the briefing.");
        }
    }

    private void sums(List<Sum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        heading("Figures that do not add up");
        sums.stream()
                .limit(SHOWN)
                .forEach(sum -> wrapped(
                        "   - ",
                        sum.reason() + " " + sum.cite().outlet() + ", "
                                + sum.cite().date() + "."));
        if (sums.size() > SHOWN) {
            out.println("  More of these are in the briefing.");
        }
    }

    private void heading(String heading) {
        out.println();
        out.println(heading);
        out.println("-".repeat(heading.length()));
    }

    private void finding(Finding finding) {
        wrapped(finding.number() + ". ", finding.question() + " [" + finding.label() + "]");
        for (Line line : finding.lines()) {
            String modality = line.modality() == null ? "" : " (" + line.modality() + ")";
            String relay = line.relay() == null ? "" : " via " + line.relay();
            out.println("   " + cell(line.figure(), FIGURE) + cell(line.speaker() + relay + modality, SPEAKER)
                    + cut(cites(line.cites()), DATE));
        }
        finding.reasons().stream().limit(1).forEach(reason -> wrapped("   - ", reason));
    }

    private static String cites(List<Cite> cites) {
        String first = cites.isEmpty()
                ? ""
                : cites.getFirst().outlet() + ", " + cites.getFirst().date();
        return cites.size() < 2 ? first : cites.getFirst().outlet() + " and " + (cites.size() - 1) + " more";
    }

    /** What else there is, in one line. */
    private static String counted(Briefing briefing) {
        List<String> parts = Stream.of(
                        count(briefing.findings(), "consistent", "agreed figure"),
                        count(briefing.findings(), "single", "figure with a single source"))
                .filter(part -> !part.startsWith("0 "))
                .toList();
        int pairs = briefing.apart().size();
        String apart = pairs == 0
                ? ""
                : "; "
                        + (pairs == 1
                                ? "one pair looks like a conflict and is none"
                                : pairs + " pairs look like conflicts and are none");
        return parts.isEmpty() && apart.isEmpty()
                ? "Nothing can be compared."
                : "Besides: " + String.join(", ", parts) + apart + ".";
    }

    private static String count(List<Finding> findings, String verdict, String noun) {
        long number =
                findings.stream().filter(one -> one.verdict().equals(verdict)).count();
        return number + " " + (number == 1 ? noun : noun.replaceFirst("(figure)( |$)", "$1s$2"));
    }

    private void wrapped(String head, String text) {
        out.print(Wrapped.of(head, text, WIDTH));
    }

    static String cell(String text, int width) {
        String cut = cut(text, width - 2);
        return cut + " ".repeat(width - cut.codePointCount(0, cut.length()));
    }

    private static String cut(String text, int width) {
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
}
