package org.jambatan.platform.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the audit: who did what, for whom, to which object; hashes are SHA-256 of its view in JSON. */
public record AuditEntry(
        UUID id,
        Instant at,
        String account,
        List<UUID> partners,
        String command,
        String path,
        @Nullable UUID objectId,
        @Nullable String beforeHash,
        @Nullable String afterHash,
        @Nullable String reason) {}
