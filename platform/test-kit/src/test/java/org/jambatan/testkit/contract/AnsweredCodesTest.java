package org.jambatan.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweredCodesTest {

    @Test
    void codes_are_found_wherever_they_are_answered() {
        var codes = new AnsweredCodes();

        codes.read("A.java", """
                throw Answer.conflict(
                        "content-changed", "Edited.");
                Refused.ifAny("booking", refusals); throw new Refused("order", new Late());
                ProblemAnswer.write(context, 429, "too-fast", "Wait.");
                """);
        codes.read("B.java", """
                record Late() implements Refusal { public String code() { return early ? "too-early" : "too-late"; } }
                """);

        assertThat(codes.answers()).containsExactly("booking-refused", "content-changed", "order-refused", "too-fast");
        assertThat(codes.refusals()).containsExactly("too-early", "too-late");
        assertThat(codes.faults()).isEmpty();
    }

    @Test
    void a_code_that_cannot_be_read_is_a_fault() {
        var codes = new AnsweredCodes();

        codes.read("A.java", "throw Answer.conflict(reason.word(), \"No.\");");
        codes.read("B.java", "record Late(String why) implements Refusal { public String code() { return why; } }");

        assertThat(codes.faults()).hasSize(2);
    }
}
