package org.jambatan.mou.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"lab@biotech.example", "a.b+tag@x-y.co.example", "o'neil@1.example", "A@B.EXAMPLE"})
    void real_addresses_are_taken(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text.toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "biotech.example",
                "@biotech.example",
                "lab@",
                "lab@localhost",
                "lab@biotech..example",
                "lab@-biotech.example",
                ".lab@biotech.example",
                "lab@biotech.example,other@biotech.example",
                "lab@biotech.example;other@biotech.example",
                "Lab <lab@biotech.example>",
                "\"lab\"@biotech.example",
                "lab@[127.0.0.1]",
                "lab @biotech.example",
                "l\u0430b@biotech.example",
                "lab@biotech.example ",
            })
    void what_is_no_address_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lab@biotech.example\r\nBcc: all@biotech.example",
                "lab@biotech.example\n",
                "lab\r@biotech.example",
                "lab\u0000@biotech.example",
                "lab@biotech.example\u2028Bcc: x@y.example",
                "lab%0a@bio\ntech.example"
            })
    void no_header_can_be_smuggled_in(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengths_are_those_of_the_standard() {
        assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@biotech.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a@" + "b".repeat(64) + ".example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a@" + "b.".repeat(130) + "example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("254");
    }

    @Test
    void it_is_not_told_by_accident() {
        assertThat(new EmailAddress("lab@biotech.example")).hasToString("an address at biotech.example");
    }
}
