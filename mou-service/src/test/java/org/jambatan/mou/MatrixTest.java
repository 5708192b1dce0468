package org.jambatan.mou;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@MouTest
class MatrixTest {

    @TestFactory
    Stream<DynamicTest> everybody_may_do_what_the_rows_say_and_nothing_else() {
        return Rows.all().tests();
    }
}
