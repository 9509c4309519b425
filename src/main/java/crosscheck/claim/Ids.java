package crosscheck.claim;

import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable names of claims: the same article and the same span give the same name. */
final class Ids {

    private static final int BYTES = 6;

    private Ids() {}

    static String of(Article article, Quantity quantity) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(article.id().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(article.text().getBytes(StandardCharsets.UTF_8));
            digest.update(("#" + article.codePoint(quantity.span().start())).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
