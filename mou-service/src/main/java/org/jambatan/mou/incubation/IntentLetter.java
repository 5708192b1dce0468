package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letter of intent behind an interest: the range that is meant, from when and until when it stands. */
record IntentLetter(
        UUID agreementId,
        String from,
        String until,
        String currency,
        LocalDate signedOn,
        @Nullable LocalDate lastDay) {

    boolean standsOn(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }
}
