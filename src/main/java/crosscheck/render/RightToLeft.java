package crosscheck.render;

import java.text.Bidi;

/** Brings words of scripts that run from right to left into the order and the shapes in which they are set. */
final class RightToLeft {

    private static final int NAME = 40;

    private RightToLeft() {}

    /** The text in the order of the page, from left to right; text without such words comes back as it is. */
    static String ordered(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        return visual(ArabicShapes.shaped(text));
    }

    /** A name's words stay on one line: parted, the later ones would stand above the earlier. */
    private static String whole(String words) {
        return words.length() <= NAME ? words.replace(' ', '\u00A0') : words;
    }

    private static String visual(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] pieces = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            pieces[i] = bidi.getRunLevel(i) % 2 == 1
                    ? new StringBuilder(whole(piece)).reverse().toString()
                    : piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }
}
