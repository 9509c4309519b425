package crosscheck.cli;

import crosscheck.briefing.Briefing;
import crosscheck.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;

/** The command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        Briefing briefing = new Pipeline().brief(List.of(Path.of(args[1])), "Briefing");
        System.out.println(briefing.claims().size() + " claims");
    }
}
