package org.jambatan.mou.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.likeness.SimilarPartner;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.RegistrationNumber;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A registration as the officers of the agency it came to see it; {@code similar} only where one is read alone. */
record RegistrationView(
        UUID id,
        Translated name,
        PartnerKind kind,
        String country,
        @Nullable String ror,
        List<RegistrationNumber> registrationNumbers,
        ContactPerson contact,
        @JsonProperty("for") CameFor cameFor,
        RegistrationState state,
        Instant registeredAt,
        Instant expiresAt,
        @Nullable Instant confirmedAt,
        @Nullable UUID partnerId,
        @Nullable List<SimilarPartner> similar,
        List<String> actions,
        long version)
        implements Versioned {}
