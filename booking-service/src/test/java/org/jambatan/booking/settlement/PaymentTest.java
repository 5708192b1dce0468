package org.jambatan.booking.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jambatan.platform.problem.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentTest {

    private static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    /** Numbers that card schemes publish for tests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "paid by 5555555555554444, thank you",
                "3782 822463 10005",
                "6011.1111.1111.1117",
            })
    void a_reference_that_looks_like_a_card_is_refused(String reference) {
        assertThat(new Payment(reference, TODAY).refusals(NOW))
                .extracting(Refusal::code)
                .containsExactly("card-data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Receipt 2027/0113",
                "4111111111111112",
                "411111111111",
                "41111111111111111111111",
                "FPX 20270111-00042",
                "收据 2027-0113",
            })
    void a_receipts_number_is_none(String reference) {
        assertThat(new Payment(reference, TODAY).refusals(NOW)).isEmpty();
    }

    @Test
    void a_payment_has_happened_somewhere_on_earth() {
        assertThat(new Payment("Receipt 1", TODAY.plusDays(1)).refusals(NOW)).isEmpty();
        assertThat(new Payment("Receipt 1", TODAY.plusDays(2)).refusals(NOW))
                .extracting(Refusal::code)
                .containsExactly("in-the-future");
    }
}
