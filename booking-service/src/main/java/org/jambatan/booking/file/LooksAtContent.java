package org.jambatan.booking.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Looks at a file while it passes, piece by piece, and keeps nothing of it. */
final class LooksAtContent {

    /** What a browser would take for a page, whatever it is called. */
    private static final Set<String> PAGES = Set.of("<!doctype", "<html", "<svg", "<?xml", "<script", "<head", "<body");

    private static final int ENOUGH_FOR_A_MARK = 1024;

    private final FileType type;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(8192);
    private byte[] unfinished = new byte[0];
    private boolean begun;

    LooksAtContent(FileType type) {
        this.type = type;
    }

    /** Whether it can still be what it is called. */
    boolean fits(byte[] piece, int length) {
        var first = !begun;
        begun = true;
        return (!first || (type.beginsLike(piece, length) && !(type.isText() && isPage(piece, length))))
                && (!type.isText() || isPlainText(piece, length));
    }

    /** Whether it was that to its end: text may not end in the middle of a character. */
    boolean ended() {
        return unfinished.length == 0;
    }

    private static boolean isPage(byte[] piece, int length) {
        var beginning = new String(piece, 0, Math.min(length, ENOUGH_FOR_A_MARK), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(beginning::startsWith);
    }

    private boolean isPlainText(byte[] piece, int length) {
        var bytes = ByteBuffer.allocate(unfinished.length + length)
                .put(unfinished)
                .put(piece, 0, length)
                .flip();
        while (true) {
            characters.clear();
            var result = utf8.decode(bytes, characters, false);
            if (result.isError() || holdsControls(characters.flip())) {
                return false;
            }
            if (result.isUnderflow()) {
                unfinished = new byte[bytes.remaining()];
                bytes.get(unfinished);
                return true;
            }
        }
    }

    private static boolean holdsControls(CharBuffer text) {
        return text.chars().anyMatch(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f);
    }
}
