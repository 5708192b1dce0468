package org.jambatan.embedded.parts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a failed part wrote last: its usual causes in one clause, and where the rest stands. */
final class LastWords {
    private static final int TAIL_BYTES = 8192;

    private LastWords() {}

    static String of(Path log) {
        var tail = tail(log);
        if (tail.contains("No space left on device")) {
            return "the disk that holds " + log.toAbsolutePath().getParent() + " is full.";
        }
        if (tail.contains("Address already in use") || tail.contains("already bound")) {
            return "a port it needs is taken by another program; see " + log + ".";
        }
        var lines = tail.lines().filter(line -> !line.isBlank()).toList();
        return "its log " + log + " ends with: " + String.join(" | ", last(lines, 3));
    }

    private static List<String> last(List<String> lines, int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private static String tail(Path log) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - TAIL_BYTES));
            var buffer = ByteBuffer.allocate(TAIL_BYTES);
            while (file.read(buffer) > 0) {}
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
