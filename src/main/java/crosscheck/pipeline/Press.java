package crosscheck.pipeline;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Proof;
import crosscheck.render.CsvPrinter;
import crosscheck.render.House;
import crosscheck.render.HtmlPrinter;
import crosscheck.render.JsonPrinter;
import crosscheck.render.MarkdownPrinter;
import crosscheck.render.PdfPrinter;
import crosscheck.render.SarifPrinter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Prints a briefing into a folder, one file or more for each format. */
public final class Press {

    private final Path folder;
    private final House house;
    private final List<Path> files = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * A press whose files go to a folder, which is made when it is not there.
     *
     * @param house whose pages they are
     */
    public Press(Path folder, House house) {
        this.folder = folder;
        this.house = house;
    }

    /**
     * Makes the folder and tries whether files can be written there and the house's templates and logo can be read.
     *
     * @throws IOException when one of them cannot be used; the message says why
     */
    public void open() throws IOException {
        if (house.templates() != null && !Files.isDirectory(house.templates())) {
            throw new IOException(house.templates() + ": no such folder of templates");
        }
        new HtmlPrinter(house);
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".crosscheck", ".part"));
        } catch (FileAlreadyExistsException e) {
            throw new IOException(e.getFile() + " is a file, not a folder: name another folder for the reports", e);
        } catch (IOException e) {
            throw new IOException(folder + ": no files can be written there (" + e.getMessage() + ")", e);
        }
    }

    /** Prints the formats, each written beside its place and moved there when it is whole; returns the files. */
    public List<Path> print(Briefing briefing, Collection<Format> formats) throws IOException {
        Files.createDirectories(folder);
        files.clear();
        remarks.clear();
        for (Format format : formats) {
            switch (format) {
                case HTML -> file("briefing.html", out -> new HtmlPrinter(house).print(briefing, out));
                case PDF -> file("briefing.pdf", out -> remarks.addAll(new PdfPrinter(house).print(briefing, out)));
                case JSON -> file("briefing.json", out -> new JsonPrinter().print(briefing, out));
                case MD -> file("briefing.md", out -> new MarkdownPrinter().print(briefing, out));
                case CSV -> {
                    file("claims.csv", out -> new CsvPrinter().claims(briefing.claims(), out));
                    file("groups.csv", out -> new CsvPrinter().groups(briefing, out));
                }
            }
        }
        return List.copyOf(files);
    }

    /** What the last files lack, one line each: characters that no typeface has. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Prints the check of drafts in the same way. */
    public List<Path> print(Proof proof, Collection<ProofFormat> formats) throws IOException {
        Files.createDirectories(folder);
        files.clear();
        remarks.clear();
        for (ProofFormat format : formats) {
            switch (format) {
                case HTML -> file("check.html", out -> new HtmlPrinter(house).print(proof, out));
                case PDF -> file("check.pdf", out -> remarks.addAll(new PdfPrinter(house).print(proof, out)));
                case JSON -> file("check.json", out -> new JsonPrinter().print(proof, out));
                case SARIF -> file("check.sarif", out -> new SarifPrinter().print(proof, out));
            }
        }
        return List.copyOf(files);
    }

    /** The check of drafts as text: JSON or SARIF. */
    public static String text(Proof proof, ProofFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == ProofFormat.SARIF) {
            new SarifPrinter().print(proof, out);
        } else {
            new JsonPrinter().print(proof, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void file(String name, Content content) throws IOException {
        Path beside = folder.resolve("." + name + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            content.write(out);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw new IOException(folder.resolve(name) + ": cannot be written (" + e.getMessage() + ")", e);
        }
        files.add(Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
    }
}
