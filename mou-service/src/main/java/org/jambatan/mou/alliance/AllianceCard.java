package org.jambatan.mou.alliance;

import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * As much of an alliance as other features need, with what the caller is to it.
 *
 * @param members the partners that belong today
 * @param isRunByCaller whether the caller is its secretariat
 * @param isCallerInside whether the caller belongs to it, or audits
 */
public record AllianceCard(
        UUID id,
        Translated name,
        UUID host,
        AllianceStatus status,
        Set<UUID> members,
        boolean isRunByCaller,
        boolean isCallerInside) {}
