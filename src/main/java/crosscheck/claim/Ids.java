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

    private final Article article;
    private final MessageDigest read;

    /** The names of one article's claims; its text is gone through once. */
    Ids(Article article) {
        this.article = article;
        try {
            read = MessageDigest.getInstance("SHA-256");
            read.update(article.id().getBytes(StandardCharsets.UTF_8));
            read.update((byte) 0);
            read.update(article.text().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String of(Quantity quantity) {
        try {
            MessageDigest digest = (MessageDigest) read.clone();
            digest.update(("#" + article.codePoint(quantity.span().start())).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }
}
