package org.jambatan.mou.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jambatan.mou.mail.Token;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmationTest {

    @Test
    void a_log_does_not_tell_the_token() {
        var token = Token.random();

        assertThat(new Confirmation(token.text()).toString()).doesNotContain(token.text());
    }
}
