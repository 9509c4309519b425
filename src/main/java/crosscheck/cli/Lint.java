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
        out.println(
                sheet.path() + ":" + mark.line() + ":" + mark.column() + ": " + mark.status() + ": " + mark.message());
        out.println("    " + mark.question());
        for (Reply reply : mark.replies()) {
            String modality = reply.modality() == null ? "" : " (" + reply.modality() + ")";
            String role = reply.role() == null ? "" : ", " + reply.role();
            out.println("    " + Terminal.cell(reply.label(), 10) + Terminal.cell(reply.figure(), 22) + reply.speaker()
                    + role + modality + ", " + reply.date() + " [" + reply.outlet() + "]");
        }
        if (mark.ruling() != null) {
            out.println("    decided: " + mark.ruling());
        }
        mark.notes().forEach(note -> out.println("    note: " + note));
        if (mark.ready() != null) {
            out.println("    print: " + mark.ready());
        }
        out.println();
    }
}
