package org.jambatan.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jambatan.embedded.parts.PartFailed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficerTest {
    @ParameterizedTest
    @CsvSource({"Siti Aminah, Siti, Aminah", "Lee Kah  Wai, Lee Kah, Wai", "陈, 陈, 陈", "O'Brien, O'Brien, O'Brien"})
    void a_name_is_kept_in_two_parts(String name, String first, String last) {
        var officer = Officer.of("Officer@Agency.example", name);

        assertThat(officer.firstName()).isEqualTo(first);
        assertThat(officer.lastName()).isEqualTo(last);
        assertThat(officer.email()).isEqualTo("officer@agency.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "officer",
                "@agency.example",
                "officer@",
                "officer@agency",
                "a@b.example\nBcc: c@d.example",
                "a b@agency.example",
                "officer@agency..example",
                "officer@-agency.example",
                "<a@b.example>",
                "a@b.example,c@d.example"
            })
    void what_is_no_address_is_refused(String email) {
        assertThatThrownBy(() -> Officer.of(email, "Siti Aminah"))
                .isInstanceOf(PartFailed.class)
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_name_is_in_letters() {
        assertThatThrownBy(() -> Officer.of("a@b.example", "")).isInstanceOf(PartFailed.class);
        assertThatThrownBy(() -> Officer.of("a@b.example", "<script>")).isInstanceOf(PartFailed.class);
        assertThatThrownBy(() -> Officer.of("a@b.example", "Siti\nAminah")).isInstanceOf(PartFailed.class);
    }
}
