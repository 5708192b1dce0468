package org.jambatan.testkit.contract;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTableOfThisCheckoutTest {

    @Test
    void every_code_that_can_be_answered_has_a_meaning() {
        ProblemTable.ofThisCheckout().check();
    }
}
