package org.jambatan.mou.evidence;

import java.time.LocalDate;

/** The twelve months that count, both days inclusive. */
record Window(LocalDate from, LocalDate until) {

    static Window endingOn(LocalDate today) {
        return new Window(today.minusMonths(12).plusDays(1), today);
    }
}
