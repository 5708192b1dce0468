package org.jambatan.mou.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenTest {

    @Test
    void it_is_long_and_never_the_same() {
        var tokens =
                Stream.generate(Token::random).limit(1_000).map(Token::text).collect(Collectors.toSet());

        assertThat(tokens).hasSize(1_000).allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void it_matches_its_own_hash_alone() {
        var token = Token.random();

        assertThat(new Token(token.text()).matches(token.hash())).isTrue();
        assertThat(Token.random().matches(token.hash())).isFalse();
        assertThat(token.hash()).hasSize(32);
    }

    @Test
    void it_is_not_told_by_accident() {
        var token = Token.random();

        assertThat(token.toString()).doesNotContain(token.text());
    }
}
