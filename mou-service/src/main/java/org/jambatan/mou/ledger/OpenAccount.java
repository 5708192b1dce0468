package org.jambatan.mou.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency commits support to a project.
 *
 * @param on settlements of this day and later are paid towards
 * @param by the account that decided
 */
public record OpenAccount(
        UUID applicationId,
        UUID programmeId,
        UUID agencyId,
        UUID projectId,
        UUID partnerId,
        String sector,
        BigDecimal amount,
        String currency,
        LocalDate on,
        String by) {}
