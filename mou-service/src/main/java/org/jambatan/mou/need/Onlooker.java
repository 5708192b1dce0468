package org.jambatan.mou.need;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at needs or acts on them.
 *
 * @param mayAct whether its role lets it act for its partner at all
 * @param mayAnswer whether its role lets it answer for an institution
 * @param facilitates the programmes on which the caller is appointed a facilitator today
 */
record Onlooker(
        @Nullable UUID partner,
        String account,
        boolean mayAct,
        boolean mayAnswer,
        boolean isOfficer,
        boolean isAuditor,
        Set<UUID> facilitates) {}
