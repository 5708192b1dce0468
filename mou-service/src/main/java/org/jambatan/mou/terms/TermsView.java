package org.jambatan.mou.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Versioned;

/** One version of a programme's terms of access. The version never changes, so it is the ETag too. */
record TermsView(
        UUID id,
        UUID programmeId,
        long version,
        TermsText text,
        LocalDate effectiveFrom,

        @Schema(description = "Whether it is the version in force today.")
        boolean inForce,

        @Schema(description = "SHA-256 over the RFC 8785 form of programmeId, version, text and effectiveFrom.")
        String contentHash,

        Instant publishedAt,

        @Schema(description = "The commands you may issue now.")
        List<String> actions)
        implements Versioned {}
