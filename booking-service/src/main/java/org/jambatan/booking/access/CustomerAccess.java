package org.jambatan.booking.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.programme.Programme;

/** One customer's access to the providers of a request, looked up once for all of it. */
public final class CustomerAccess {

    private final Optional<Partner> customer;
    private final Map<UUID, Partner> providers;
    private final Map<UUID, Programme> programmes;

    CustomerAccess(Optional<Partner> customer, Map<UUID, Partner> providers, Map<UUID, Programme> programmes) {
        this.customer = customer;
        this.providers = providers;
        this.programmes = programmes;
    }

    /** To this provider, on this day as its place counts days. */
    public Access to(UUID provider, LocalDate day) {
        var known = Optional.ofNullable(providers.get(provider));
        if (customer.isEmpty() || known.isEmpty()) {
            return new Access(Access.UNKNOWN.programmes(), Access.UNKNOWN.unaccepted(), known);
        }
        return Access.of(customer.get(), known.get(), programmes, day);
    }
}
