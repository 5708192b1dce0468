package org.jambatan.mou.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An appointment as every event about it tells it. */
record AppointmentState(
        UUID id,
        ObjectType objectType,
        UUID objectId,
        String objectPath,
        Translated objectName,
        String account,
        Capacity as,
        LocalDate from,
        @Nullable LocalDate until,
        boolean ended,
        List<UUID> partners,
        List<UUID> programmeIds) {}
