package org.jambatan.mou.need;

import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * As much of a need as other features need.
 *
 * @param isAnonymous whether institutions are not told whose it is until they are introduced
 * @param introduced those that are
 */
public record NeedCard(
        UUID id,
        UUID programmeId,
        Translated programmeName,
        UUID agencyId,
        UUID partnerId,
        NeedStatus status,
        boolean isAnonymous,
        Set<UUID> introduced) {

    /** Whether this institution is not to know whose need it is. */
    public boolean isHiddenFrom(UUID institution) {
        return isAnonymous && !introduced.contains(institution);
    }
}
