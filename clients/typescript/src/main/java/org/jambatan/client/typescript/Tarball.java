package org.jambatan.client.typescript;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What npm installs: a compressed POSIX tar with everything under {@code package/}. The same files give the same bytes,
 * whoever builds them and when.
 */
final class Tarball {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;

    /** As npm itself dates what it packs: the first second that every archive format can tell. */
    private static final long LONG_AGO = 499_162_500L;

    private Tarball() {}

    static byte[] of(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var content = file.getValue().getBytes(UTF_8);
                out.write(header("package/" + file.getKey(), content.length));
                out.write(content);
                out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
            }
            out.write(new byte[2 * BLOCK]);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(String name, int length) {
        if (name.length() >= LONGEST_NAME) {
            throw new NotToBeGenerated("The name is too long for an archive: " + name);
        }
        var header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, 124, octal(length));
        put(header, 136, octal(LONG_AGO));
        Arrays.fill(header, 148, 156, (byte) ' ');
        put(header, 156, "0");
        put(header, 257, "ustar\00000");
        var sum = 0;
        for (var one : header) {
            sum += one & 0xff;
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        return header;
    }

    private static String octal(long number) {
        return "%011o\0".formatted(number);
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
