package org.jambatan.mou.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a company's project as other features need.
 *
 * @param account who opened it
 * @param name the company's own words: told to nobody who may not see the project
 */
public record ProjectCard(
        UUID id,
        UUID partnerId,
        UUID programmeId,
        ProjectStatus status,
        String name,
        String sector,
        boolean confidential,
        String account,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return status == ProjectStatus.OPEN;
    }
}
