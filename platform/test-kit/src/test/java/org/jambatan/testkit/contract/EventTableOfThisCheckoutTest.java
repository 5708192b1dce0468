package org.jambatan.testkit.contract;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventTableOfThisCheckoutTest {

    @Test
    void the_architecture_page_lists_the_events_of_the_contracts() {
        EventTable.ofThisCheckout().check();
    }
}
