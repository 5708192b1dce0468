package org.jambatan.booking.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jambatan.platform.problem.Invalid;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "report.pdf, PDF",
        "Report 2027-01 (final).PDF, PDF",
        "photo.jpeg, JPEG",
        "values v1.2.csv, CSV",
        "样品结果.xlsx, XLSX",
        "laporan ujian.docx, DOCX",
    })
    void an_ordinary_name_is_taken_and_says_the_type(String name, FileType type) {
        assertThat(FileName.of("name", name)).isEqualTo(new FileName(name, type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "report",
                ".pdf",
                ".hidden.pdf",
                " report.pdf",
                "report.pdf ",
                "report.pdf.exe",
                "report.exe.pdf",
                "report.PHP .pdf",
                "report.html.txt",
                "page.html",
                "picture.svg",
                "all.zip",
                "macro.docm",
                "../report.pdf",
                "..\\report.pdf",
                "/etc/report.pdf",
                "C:report.pdf",
                "folder/report.pdf",
                "report..pdf",
                "report\u0000.pdf",
                "report\n.pdf",
                "report\u202efdp.exe.pdf",
                "re\u200bport.pdf",
                "report\ud800.pdf",
                "report.pdf:stream.txt",
            })
    void a_name_that_could_hurt_is_refused(String name) {
        assertThat(faultsOf(name)).isNotEmpty();
    }

    @Test
    void a_name_has_at_most_two_hundred_characters() {
        assertThat(FileName.of("name", "a".repeat(196) + ".pdf").value()).hasSize(200);
        assertThat(faultsOf("a".repeat(197) + ".pdf")).containsExactly("must have at most 200 characters");
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThat(faultsOf("../a\u0007.exe")).hasSizeGreaterThanOrEqualTo(4);
    }

    private static java.util.List<String> faultsOf(String name) {
        return catchThrowableOfType(Invalid.class, () -> FileName.of("name", name)).violations().stream()
                .map(fault -> fault.message())
                .toList();
    }
}
