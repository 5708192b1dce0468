package org.jambatan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InnerPagesTest {

    @ParameterizedTest
    @CsvSource({"/q,true", "/q/health,true", "/q/health/live,true", "/query,false", "/health,false", "/,false"})
    void inner_are_the_pages_about_the_process(String path, boolean inner) {
        assertThat(InnerPages.isInner(path)).isEqualTo(inner);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "127.8.8.8,true", "::1,true", "10.0.0.7,false", "2001:db8::1,false"})
    void they_are_for_the_machine_itself(String address, boolean own) {
        assertThat(InnerPages.isOwn(address)).isEqualTo(own);
    }

    @Test
    void an_address_that_nobody_knows_is_not_its_own() {
        assertThat(InnerPages.isOwn(null)).isFalse();
        assertThat(InnerPages.isOwn("")).isFalse();
    }
}
