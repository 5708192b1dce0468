package org.jambatan.mou.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** One account's right on one object; both days are included. */
public record AppointmentView(
        UUID id,
        ObjectType objectType,
        UUID objectId,
        String account,
        Capacity as,
        LocalDate from,
        @Nullable LocalDate until,
        String appointedBy,
        @Nullable Instant endedAt,
        List<String> actions,
        long version)
        implements Versioned {}
