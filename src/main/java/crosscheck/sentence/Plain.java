package crosscheck.sentence;

/**
 * Text with its typographic variants made plain, one character for one, so that every index stays valid: straight quotes, plain
 * hyphens, plain spaces.
 */
final class Plain {

    private Plain() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', '‚', '‛', '´', '`', 'ʼ' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            case '‐', '‑', '‒', '–', '−' -> '-';
            case '\t', '\r', '\f', '\u000B', '\u0085', '\u00A0', '\u200B', '\u202F', '\u205F', '\u3000', '\uFEFF' ->
                ' ';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }
}
