package org.jambatan.booking.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LooksAtContentTest {

    @Test
    void each_type_is_known_by_its_first_bytes() {
        assertThat(fits(FileType.PDF, "%PDF-1.7 …")).isTrue();
        assertThat(fits(FileType.PNG, "\u0089PNG\r\n\u001a\n…")).isTrue();
        assertThat(fits(FileType.JPEG, "\u00ff\u00d8\u00ff\u00e0…")).isTrue();
        assertThat(fits(FileType.XLSX, "PK\u0003\u0004…")).isTrue();
        assertThat(fits(FileType.PDF, "PK\u0003\u0004")).isFalse();
        assertThat(fits(FileType.PDF, "%PD")).isFalse();
        assertThat(fits(FileType.DOCX, "MZ\u0090")).isFalse();
        assertThat(fits(FileType.PNG, "<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>",
                "  \n<HTML>",
                "<svg onload='x()'/>",
                "<?xml version='1.0'?><svg/>",
                "<script>x()</script>",
                "\u00ef\u00bb\u00bf<html>",
                "a\u0000b",
                "a\u001b[31mb",
                "\u00c3(",
                "\u00ff\u00fea",
            })
    void a_page_or_what_is_no_utf8_is_no_text(String bytes) {
        assertThat(fits(FileType.TEXT, bytes)).isFalse();
        assertThat(fits(FileType.CSV, bytes)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = FileType.class,
            names = {"CSV", "TEXT"})
    void text_is_followed_over_the_pieces_it_comes_in(FileType type) {
        var text = "sample;浓度;σ\r\n1;2,5;😀\r\n".repeat(500).getBytes(StandardCharsets.UTF_8);
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var looks = new LooksAtContent(type);
            for (var at = 0; at < text.length; ) {
                var length = Math.min(1 + random.nextInt(9_000), text.length - at);
                assertThat(looks.fits(java.util.Arrays.copyOfRange(text, at, at + length), length))
                        .isTrue();
                at += length;
            }
            assertThat(looks.ended()).isTrue();
        }
    }

    @Test
    void text_that_ends_in_the_middle_of_a_character_is_none() {
        var looks = new LooksAtContent(FileType.TEXT);

        assertThat(looks.fits(new byte[] {'a', (byte) 0xe6, (byte) 0xb5}, 3)).isTrue();
        assertThat(looks.ended()).isFalse();
    }

    @Test
    void only_as_much_of_a_piece_counts_as_has_come() {
        var piece = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new LooksAtContent(FileType.PDF).fits(piece, 4)).isFalse();
        assertThat(new LooksAtContent(FileType.PDF).fits(piece, 8)).isTrue();
    }

    private static boolean fits(FileType type, String latin) {
        var bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        return new LooksAtContent(type).fits(bytes, bytes.length);
    }
}
