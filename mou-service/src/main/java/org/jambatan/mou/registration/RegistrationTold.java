package org.jambatan.mou.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;

/** A registration as its event tells it: no person, no address, no token; and which programme, if it came for one. */
record RegistrationTold(
        UUID id,
        UUID partnerId,
        Translated name,
        PartnerKind kind,
        String country,
        @JsonProperty("for") CameFor cameFor,
        AskedAgency agency,
        Instant registeredAt,
        Instant confirmedAt,
        List<UUID> programmeIds,
        List<UUID> partners) {}
