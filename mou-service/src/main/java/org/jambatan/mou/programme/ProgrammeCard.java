package org.jambatan.mou.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * As much of a programme as other features need.
 *
 * @param isOpen whether it takes newcomers in
 * @param takesApplications whether it is open, and so is its call where it has one
 */
public record ProgrammeCard(
        UUID id,
        Translated name,
        UUID agency,
        String sector,
        Zone zone,
        @Nullable LocalDate opensOn,
        List<PartnerKind> welcomes,
        List<CompanySize> sizes,
        boolean isOpen,
        boolean takesApplications) {

    /** Whether this kind of partner may come in. */
    public boolean isFor(PartnerKind kind) {
        return welcomes.isEmpty() || welcomes.contains(kind);
    }

    /** Whether a company of this size may come in; a start-up may, whatever its size. */
    public boolean isFor(@Nullable CompanySize size, @Nullable Boolean startUp) {
        return sizes.isEmpty() || size == null || sizes.contains(size) || Boolean.TRUE.equals(startUp);
    }

    /** The first day, from now on, that somebody can take part. */
    public LocalDate firstDayFrom(Instant now) {
        return firstDayFrom(zone.dayAt(now));
    }

    public LocalDate firstDayFrom(LocalDate day) {
        return opensOn != null && opensOn.isAfter(day) ? opensOn : day;
    }
}
