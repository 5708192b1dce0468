package org.jambatan.mou.softlanding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a host did for the company. */
record ServiceGiven(
        UUID id,
        String name,
        UUID byPartnerId,
        LocalDate on,
        @Nullable String note) {}
