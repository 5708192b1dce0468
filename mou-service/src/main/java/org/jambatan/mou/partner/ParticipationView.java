package org.jambatan.mou.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One participation as events and answers tell it.
 *
 * @param until the last day; absent while no end is known
 * @param acceptedTerms the latest version of the programme's terms of access that the partner has accepted
 */
public record ParticipationView(
        UUID programmeId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long acceptedTerms) {}
