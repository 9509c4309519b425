package crosscheck.pipeline;

import crosscheck.briefing.Briefing;
import crosscheck.render.JsonPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Prints a briefing into a folder, one file for each format. */
public final class Press {

    private final Path folder;

    /** A press whose files go to a folder, which is made when it is not there. */
    public Press(Path folder) {
        this.folder = folder;
    }

    /** Prints the formats, each written beside its place and moved there when it is whole; returns the files. */
    public List<Path> print(Briefing briefing, Collection<Format> formats) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Format format : formats) {
            Path file = folder.resolve(format.file());
            Path beside = folder.resolve("." + format.file() + ".part");
            try (OutputStream out = Files.newOutputStream(beside)) {
                print(briefing, format, out);
            }
            files.add(Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }

    private static void print(Briefing briefing, Format format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> new JsonPrinter().print(briefing, out);
        }
    }
}
