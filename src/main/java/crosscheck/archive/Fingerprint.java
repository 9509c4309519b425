package crosscheck.archive;

import crosscheck.text.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What makes two articles the same: outlet, day, headline, address and text, whatever their files are called. */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, article.source());
            add(digest, article.published() == null ? null : article.published().toString());
            add(digest, article.title());
            add(digest, article.url());
            add(digest, article.text());
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, @Nullable String part) {
        digest.update((part == null ? "-" : "+" + part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
