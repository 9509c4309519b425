package crosscheck.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the files of the inputs: folders are searched through, hidden files left out, each file taken once. */
final class Finder extends SimpleFileVisitor<Path> {

    private static final int NAMED = 5;

    private final Trouble trouble;
    private final Map<Path, Found> found = new TreeMap<>();
    private final TreeSet<String> others = new TreeSet<>();
    private Path input = Path.of("");
    private int articles;

    private Finder(Trouble trouble) {
        this.trouble = trouble;
    }

    /** The files of all inputs, ordered by name; the order of the inputs does not matter. */
    static List<Found> find(List<Path> inputs, Trouble trouble) {
        Finder finder = new Finder(trouble);
        inputs.stream().sorted().forEach(finder::walk);
        Map<String, List<Found>> named = finder.found.values().stream().collect(Collectors.groupingBy(Found::name));
        return finder.found.values().stream()
                .map(file -> named.getOrDefault(file.name(), List.of()).size() > 1 ? file.longer() : file)
                .sorted(Comparator.comparing(Found::name).thenComparing(Found::path))
                .toList();
    }

    private void walk(Path one) {
        input = one;
        articles = 0;
        others.clear();
        try {
            Files.walkFileTree(one, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            trouble.lost(one.toString(), e);
        }
        if (!others.isEmpty()) {
            String more = others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "";
            String names = String.join(", ", others.stream().limit(NAMED).toList());
            trouble.note(one.toString(), null, "files of other formats are left out: " + names + more);
        }
        if (articles == 0 && Files.isDirectory(one)) {
            trouble.note(one.toString(), null, "holds no articles");
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Found one = new Found(file, name(file));
        boolean wanted = file.equals(input) || (one.read() && !hidden(file));
        if (wanted && attributes.isOther()) {
            trouble.lost(one.name(), new UnreadableException(null, "is a device or a pipe, not a file"));
        } else if (wanted) {
            articles++;
            Path real = attributes.isSymbolicLink() ? file.toAbsolutePath() : file.toRealPath();
            found.merge(real, one, (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
        } else if (!hidden(file) && !one.name().endsWith(MetadataTable.FILE)) {
            others.add(one.name());
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
