package crosscheck.render;

/** Makes any text safe to set in type: what cannot be printed, or would change the order or look of what stands beside it, goes. */
final class PlainText {

    private PlainText() {}

    /** Without control characters, direction marks, soft hyphens, invisible fillers, halves of characters and what is no character at all. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::printable).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean printable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT -> joiner(character);
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED -> (character & 0xFFFE) != 0xFFFE && (character < 0xFDD0 || 0xFDEF < character);
            default -> true;
        };
    }

    /** Joiners shape words of several scripts and pictures of emoji. */
    private static boolean joiner(int character) {
        return character == 0x200C || character == 0x200D;
    }
}
