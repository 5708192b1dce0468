package org.jambatan.mou;

import org.jambatan.testkit.fuzz.Fuzz;
import org.junit.jupiter.api.Test;

@MouTest
class FuzzTest {

    @Test
    void no_input_makes_the_service_fail() {
        Fuzz.of(Rows.all());
    }
}
