package org.jambatan.mou.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** As much of a programme as other features need. */
public record ProgrammeCard(
        UUID id,
        Translated name,
        UUID agency,
        String sector,
        Zone zone,
        @Nullable LocalDate opensOn,
        List<PartnerKind> welcomes) {

    /** Whether this kind of partner may come in. */
    public boolean isFor(PartnerKind kind) {
        return welcomes.isEmpty() || welcomes.contains(kind);
    }

    /** The first day, from now on, that somebody can take part. */
    public LocalDate firstDayFrom(Instant now) {
        return firstDayFrom(zone.dayAt(now));
    }

    public LocalDate firstDayFrom(LocalDate day) {
        return opensOn != null && opensOn.isAfter(day) ? opensOn : day;
    }
}
