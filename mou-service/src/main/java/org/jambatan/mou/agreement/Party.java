package org.jambatan.mou.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A partner and what it is to the agreement. */
@Embeddable
record Party(
        @NotNull UUID partnerId,
        @NotNull @Enumerated(EnumType.STRING) PartyRole role) {}
