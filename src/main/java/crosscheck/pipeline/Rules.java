package crosscheck.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Names the rules by which this program reads claims: a digest of the word lists and classes that do it. */
final class Rules {

    private static final List<String> READERS =
            List.of("crosscheck/lexicon/", "crosscheck/sentence/", "crosscheck/quantity/", "crosscheck/claim/");

    private Rules() {}

    /** The same for the same rules, another when a class or list of them changes. */
    static String name() {
        try {
            CodeSource code = Rules.class.getProtectionDomain().getCodeSource();
            Path place = Path.of(Objects.requireNonNull(code).getLocation().toURI());
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sums(place).forEach((name, sum) -> digest.update((name + sum).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own word lists", e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The check sum of each file that the rules are made of. */
    private static Map<String, Long> sums(Path place) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    put(sums, place.relativize(file).toString().replace('\\', '/'), file);
                }
            }
            return sums;
        }
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && reads(entry.getName()))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static void put(Map<String, Long> sums, String name, Path file) throws IOException {
        if (reads(name)) {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            sums.put(name, sum.getValue());
        }
    }

    private static boolean reads(String name) {
        return READERS.stream().anyMatch(name::startsWith);
    }
}
