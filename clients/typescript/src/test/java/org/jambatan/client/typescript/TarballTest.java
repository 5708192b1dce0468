package org.jambatan.client.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TarballTest {

    @Test
    void the_archive_holds_every_file_under_package() throws IOException {
        var files = new ClientPackage(Sample.document(), "1.2.3").files();

        var unpacked = unpack(Tarball.of(files));

        assertThat(unpacked.keySet()).allMatch(name -> name.startsWith("package/"));
        files.forEach((name, content) ->
                assertThat(unpacked.get("package/" + name)).as(name).isEqualTo(content));
        assertThat(unpacked.get("package/package.json"))
                .contains("\"name\": \"jambatan-client\"", "\"version\": \"1.2.3\"");
        assertThat(unpacked)
                .containsKeys("package/index.js", "package/index.d.ts", "package/src/index.ts", "package/LICENSE");
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        var files = new ClientPackage(Sample.document(), "1").files();

        assertThat(Tarball.of(files)).isEqualTo(Tarball.of(files));
    }

    @Test
    void letters_outside_ascii_and_blocks_that_are_just_full_come_out_as_they_went_in() throws IOException {
        var files = Map.of("a", "联盟 · é", "b", "x".repeat(512), "c", "");

        assertThat(unpack(Tarball.of(files)))
                .containsEntry("package/a", "联盟 · é")
                .containsEntry("package/b", "x".repeat(512))
                .containsEntry("package/c", "");
    }

    @Test
    void a_name_too_long_is_refused() {
        assertThatThrownBy(() -> Tarball.of(Map.of("n".repeat(100), ""))).isInstanceOf(NotToBeGenerated.class);
    }

    /** By the book (POSIX 1003.1, ustar), with the checksum reckoned anew. */
    private static Map<String, String> unpack(byte[] archive) throws IOException {
        byte[] tar;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            tar = in.readAllBytes();
        }
        assertThat(tar.length % 512).isZero();
        var files = new LinkedHashMap<String, String>();
        var at = 0;
        while (tar[at] != 0) {
            var sum = 0;
            for (var i = 0; i < 512; i++) {
                sum += i >= 148 && i < 156 ? ' ' : tar[at + i] & 0xff;
            }
            assertThat(Integer.parseInt(text(tar, at + 148, 6), 8)).isEqualTo(sum);
            assertThat(text(tar, at + 257, 5)).isEqualTo("ustar");
            var length = Integer.parseInt(text(tar, at + 124, 11), 8);
            files.put(text(tar, at, 100), new String(tar, at + 512, length, StandardCharsets.UTF_8));
            at += 512 + (length + 511) / 512 * 512;
        }
        return files;
    }

    private static String text(byte[] bytes, int from, int length) {
        var text = new String(bytes, from, length, StandardCharsets.US_ASCII);
        var end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
