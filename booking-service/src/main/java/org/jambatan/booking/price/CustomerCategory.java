package org.jambatan.booking.price;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.booking.partner.Partner;
import org.jspecify.annotations.Nullable;

/** Whom a tariff line is for. */
public enum CustomerCategory {
    INTERNAL,
    ACADEMIC,
    FOREIGN,
    STARTUP,
    MICRO,
    SME,
    INDUSTRY;

    /** The first that fits; the order is the programme's, not ours to improve. */
    public static CustomerCategory of(Partner customer, UUID provider, @Nullable String providerCountry) {
        if (customer.id().equals(provider)) {
            return INTERNAL;
        }
        if (customer.isAcademic()) {
            return ACADEMIC;
        }
        if (!Objects.equals(customer.country(), providerCountry)) {
            return FOREIGN;
        }
        if (customer.startUp()) {
            return STARTUP;
        }
        return switch (customer.size()) {
            case "MICRO" -> MICRO;
            case "SMALL", "MEDIUM" -> SME;
            case null, default -> INDUSTRY;
        };
    }

    /** The categories whose lines are looked for, one after the other, until there is one. */
    List<CustomerCategory> inOrder() {
        return switch (this) {
            case STARTUP, MICRO -> List.of(this, SME, INDUSTRY);
            case SME -> List.of(SME, INDUSTRY);
            case INTERNAL, ACADEMIC, FOREIGN, INDUSTRY -> List.of(this);
        };
    }
}
