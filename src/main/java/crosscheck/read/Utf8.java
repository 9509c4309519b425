package crosscheck.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes to text, strictly: a byte that is not UTF-8 is named, never replaced. */
final class Utf8 {

    private static final char BOM = '\uFEFF';

    private Utf8() {}

    /**
     * The text of these bytes without a byte order mark.
     *
     * @throws UnreadableException when they are not text, or not UTF-8; says at which byte, counted from 1
     */
    static String decode(byte[] bytes) throws UnreadableException {
        refuseOtherEncodings(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw new UnreadableException(
                    "byte " + (at + 1),
                    "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[at])
                            + " is not UTF-8; save the file as UTF-8");
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static void refuseOtherEncodings(byte[] bytes) throws UnreadableException {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] & 0xFF) >= 0xFE) {
            throw new UnreadableException("byte 1", "is UTF-16; save the file as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableException("byte " + (i + 1), "is a zero byte: the file is not text");
            }
        }
    }
}
