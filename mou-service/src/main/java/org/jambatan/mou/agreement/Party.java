package org.jambatan.mou.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner and what it is to the agreement. Where the law knows a company and people speak of the park it runs, the
 * party is the company and {@code onBehalfOf} the park.
 */
@Embeddable
public record Party(
        @NotNull UUID partnerId,
        @NotNull @Enumerated(EnumType.STRING) PartyRole role,
        @Nullable UUID onBehalfOf) {

    Party(UUID partnerId, PartyRole role) {
        this(partnerId, role, null);
    }

    /** Whether this partner is the party, or the one it stands for. */
    boolean concerns(@Nullable UUID partner) {
        return partnerId.equals(partner) || (onBehalfOf != null && onBehalfOf.equals(partner));
    }
}
