package org.jambatan.mou.result;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at results or acts on them, today.
 *
 * @param acts whether the caller's role lets him act for his partner
 * @param isConfirmed whether his partner is confirmed, so that he reads what is released
 * @param parks the parks at which he manages a project by appointment
 */
record Beholder(
        @Nullable UUID partner,
        String account,
        boolean acts,
        boolean isAuditor,
        boolean isConfirmed,
        Set<UUID> parks,
        LocalDate today) {}
