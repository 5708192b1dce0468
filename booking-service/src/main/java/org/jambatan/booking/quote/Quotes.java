package org.jambatan.booking.quote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of quotes; an order is read first, and it says whose eyes it is for. */
@ApplicationScoped
class Quotes implements PanacheRepositoryBase<Quote, UUID> {

    /** Written at once: two standing versions of one order are one too many for the database. */
    void add(Quote quote) {
        persistAndFlush(quote);
    }

    List<Quote> ofAnyones(UUID order) {
        return list("orderId = ?1 order by number", order);
    }

    /** Of each order the newest version and, where that is another, the accepted one. */
    List<Quote> standingOfAnyones(Collection<UUID> orders) {
        return list(
                "from Quote q where q.orderId in ?1 and (q.status = ?2 or q.number ="
                        + " (select max(o.number) from Quote o where o.orderId = q.orderId)) order by q.number",
                orders,
                QuoteStatus.ACCEPTED);
    }

    Optional<Quote> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
