package crosscheck.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the files of the inputs: folders are searched through, hidden files left out, each file taken once. */
final class Finder extends SimpleFileVisitor<Path> {

    private final Trouble trouble;
    private final Map<Path, Found> found = new TreeMap<>();
    private Path input = Path.of("");

    private Finder(Trouble trouble) {
        this.trouble = trouble;
    }

    /** The files of all inputs, ordered by name; the order of the inputs does not matter. */
    static List<Found> find(List<Path> inputs, Trouble trouble) {
        Finder finder = new Finder(trouble);
        for (Path one : inputs.stream().sorted().toList()) {
            finder.input = one;
            try {
                Files.walkFileTree(one, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
            } catch (IOException e) {
                trouble.lost(one.toString(), e);
            }
        }
        List<Found> files = new ArrayList<>(finder.found.values());
        files.sort(Comparator.comparing(Found::name).thenComparing(Found::path));
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!hidden(file)) {
            Path real = attributes.isSymbolicLink() ? file.toAbsolutePath() : file.toRealPath();
            Found one = new Found(file, name(file));
            found.merge(real, one, (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        if (why instanceof FileSystemLoopException) {
            trouble.note(name(file), null, "is a link back to a folder above it: not followed");
        } else {
            trouble.lost(name(file), why);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
        return !path.equals(input) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private String name(Path path) {
        Path relative = path.equals(input) ? path.getFileName() : input.relativize(path);
        return String.valueOf(relative).replace('\\', '/');
    }
}
