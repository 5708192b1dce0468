package org.jambatan.notification;

import org.jambatan.testkit.contract.AnsweredProblems;
import org.junit.jupiter.api.Test;

/** Plain, so that it comes after every test of the running service: whatever was refused there is documented. */
class DeclaredCodesTest {

    @Test
    void every_code_that_was_answered_is_declared_by_its_operation() {
        AnsweredProblems.check();
    }
}
