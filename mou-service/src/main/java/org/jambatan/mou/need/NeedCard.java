package org.jambatan.mou.need;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * As much of a need as other features need.
 *
 * @param isAnonymous whether institutions are not told whose it is
 */
public record NeedCard(
        UUID id,
        UUID programmeId,
        Translated programmeName,
        UUID agencyId,
        UUID partnerId,
        NeedStatus status,
        boolean isAnonymous) {}
