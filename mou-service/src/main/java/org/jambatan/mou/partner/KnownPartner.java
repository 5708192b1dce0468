package org.jambatan.mou.partner;

import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What tells one partner from another. */
public record KnownPartner(
        UUID id,
        Translated name,
        PartnerKind kind,
        PartnerStatus status,
        @Nullable String ror,
        @Nullable String registrationNumber) {}
