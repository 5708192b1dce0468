package org.jambatan.booking.booking;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.booking.BookingFilter.As;
import org.jambatan.booking.programme.Programmes;
import org.jambatan.platform.caller.Caller;

/**
 * A caller as bookings see them.
 *
 * @param seesAll an auditor
 * @param customer the partner for whom they book; none for someone who is no member
 * @param provider the institution whose catalogue they manage, if any
 * @param programmes those their agency runs, for an officer: such bookings they see, and change nothing about
 */
record Party(boolean seesAll, Optional<UUID> customer, Optional<UUID> provider, Set<UUID> programmes) {

    Party(boolean seesAll, Optional<UUID> customer, Optional<UUID> provider) {
        this(seesAll, customer, provider, Set.of());
    }

    /** The caller who reads. */
    static Party reading(Caller caller, Programmes programmes) {
        var acting = of(caller);
        return caller.has("agency-officer")
                ? new Party(acting.seesAll, acting.customer, acting.provider, programmes.runBy(caller.partner()))
                : acting;
    }

    /** The caller who acts. */
    static Party of(Caller caller) {
        return new Party(
                caller.has("auditor"),
                caller.has("member") ? caller.partnerIfAny() : Optional.empty(),
                caller.has("provider-manager") ? caller.partnerIfAny() : Optional.empty());
    }

    /** The same caller looking with one eye. */
    Party as(As side) {
        return new Party(
                seesAll,
                side == As.customer ? customer : Optional.empty(),
                side == As.provider ? provider : Optional.empty());
    }

    boolean isCustomerOf(Booking booking) {
        return customer.filter(booking.customerPartnerId()::equals).isPresent();
    }

    boolean isProviderOf(BookingItem item) {
        return provider.filter(item::isProvidedBy).isPresent();
    }

    /** How an item ended, its use, its price lowered and its payment, is between its two sides. */
    boolean readsEndOf(Booking booking, BookingItem item) {
        return seesAll || isCustomerOf(booking) || isProviderOf(item);
    }

    boolean sees(Booking booking) {
        return seesAll
                || isCustomerOf(booking)
                || booking.items().stream().anyMatch(this::isProviderOf)
                || !Collections.disjoint(programmes, booking.programmeIds());
    }
}
