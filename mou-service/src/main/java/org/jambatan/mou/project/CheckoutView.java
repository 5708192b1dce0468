package org.jambatan.mou.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Versioned;

/** Items asked for at once, and how each was answered so far. */
record CheckoutView(
        UUID id,
        UUID projectId,
        Instant requestedAt,
        List<CheckoutLegView> legs,

        @Schema(description = "Whether no leg waits for an answer any more.")
        boolean answered,

        long version)
        implements Versioned {}
