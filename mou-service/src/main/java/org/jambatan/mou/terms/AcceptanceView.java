package org.jambatan.mou.terms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;

/** Who accepted which version of the terms for which partner, and when. Nothing can be done with it. */
record AcceptanceView(
        UUID id,
        UUID programmeId,
        long termsVersion,
        UUID partnerId,
        String contentHash,
        String account,
        Instant acceptedAt,
        List<String> actions,
        long version)
        implements Versioned {}
