package org.jambatan.mou.partner;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A partner. Registration number, size, start-up flag and suspension are answered to the partner itself, to officers it has to do
 * with, and to auditors; to everyone else they are absent.
 */
public record PartnerView(
        UUID id,
        Translated name,
        PartnerKind kind,
        String country,
        @Nullable String ror,
        @Nullable String registrationNumber,
        @Nullable CompanySize size,
        @Nullable Boolean startUp,
        PartnerStatus status,
        @Nullable Suspension suspension,
        List<ParticipationView> participations,
        List<String> actions,
        long version)
        implements Versioned {}
