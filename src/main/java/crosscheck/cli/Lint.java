package crosscheck.cli;

import crosscheck.briefing.Mark;
import crosscheck.briefing.Proof;
import crosscheck.briefing.Reply;
import crosscheck.briefing.Sheet;
import java.io.PrintWriter;
import java.util.Set;

/** Prints the check of drafts as a linter does: place, verdict and words in one line, the evidence under it. */
final class Lint {

    /** The statuses of figures that nothing speaks against. */
    private static final Set<String> QUIET = Set.of("agrees", "not-comparable", "never-seen");

    private static final int WIDTH = 110;

    private final PrintWriter out;
    private final boolean all;

    /** @param all whether figures are shown that nothing speaks against */
    Lint(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    void print(Proof proof) {
        for (Sheet sheet : proof.sheets()) {
            for (Mark mark : sheet.marks()) {
                if (all || !QUIET.contains(mark.status())) {
                    mark(sheet, mark);
                }
            }
        }
        out.println(proof.compared() + " " + proof.summary());
    }

    private void mark(Sheet sheet, Mark mark) {
        out.println(sheet.path() + ":" + mark.line() + ":" + mark.column() + ": " + mark.status() + ": " + mark.gist());
        wrapped("", mark.question());
        for (Reply reply : mark.replies()) {
            String modality = reply.modality() == null ? "" : " (" + reply.modality() + ")";
            String role = reply.role() == null ? "" : ", " + reply.role();
            wrapped(
                    Terminal.cell(reply.label(), 9) + Terminal.cell(reply.figure(), 22),
                    reply.speaker() + role + modality + date(reply) + " [" + reply.outlet() + "]");
        }
        if (mark.more() != null) {
            wrapped("", mark.more());
        }
        if (mark.ruling() != null) {
            wrapped("decided: ", mark.ruling());
        }
        mark.notes().forEach(note -> wrapped("note: ", note));
        if (mark.ready() != null) {
            wrapped("print: ", mark.ready());
        }
        out.println();
    }

    /** When the figure was given, unless that is the day of its article, which stands behind the outlet. */
    private static String date(Reply reply) {
        return reply.outlet().endsWith(reply.date().replaceFirst("^published ", "")) ? "" : ", " + reply.date();
    }

    private void wrapped(String head, String text) {
        out.print(Wrapped.of("    " + head, text, WIDTH));
    }
}
