package org.jambatan.booking.order;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.programme.Programmes;
import org.jambatan.platform.caller.Caller;

/**
 * A caller as orders see them.
 *
 * @param readsAll an auditor
 * @param customer the partner for whom they order or sign; none for someone who does neither
 * @param provider the institution whose catalogue they manage, if any
 * @param programmes those their agency runs, for an officer: that such orders stand they see, and not what is in them
 */
record Onlooker(boolean readsAll, Optional<UUID> customer, Optional<UUID> provider, Set<UUID> programmes) {

    /** The caller who reads. */
    static Onlooker reading(Caller caller, Programmes programmes) {
        var acting = acting(caller);
        return caller.has("agency-officer")
                ? new Onlooker(acting.readsAll, acting.customer, acting.provider, programmes.runBy(caller.partner()))
                : acting;
    }

    /** The caller who acts. */
    static Onlooker acting(Caller caller) {
        return new Onlooker(
                caller.has("auditor"),
                caller.has("member") || caller.has("signatory") ? caller.partnerIfAny() : Optional.empty(),
                caller.has("provider-manager") ? caller.partnerIfAny() : Optional.empty(),
                Set.of());
    }

    /** The same caller looking with one eye. */
    Onlooker as(OrderFilter.As side) {
        return new Onlooker(
                readsAll,
                side == OrderFilter.As.customer ? customer : Optional.empty(),
                side == OrderFilter.As.provider ? provider : Optional.empty(),
                Set.of());
    }

    boolean isCustomerOf(Order order) {
        return customer.filter(order.customerPartnerId::equals).isPresent();
    }

    boolean isProviderOf(Order order) {
        return provider.filter(order.providerPartnerId::equals).isPresent();
    }

    boolean isSideOf(Order order) {
        return isCustomerOf(order) || isProviderOf(order);
    }

    /** What the two sides say to each other: texts, answers, quotes, files. */
    boolean readsInside(Order order) {
        return readsAll || isSideOf(order);
    }

    boolean sees(Order order) {
        return readsInside(order) || !Collections.disjoint(programmes, order.programmes());
    }
}
