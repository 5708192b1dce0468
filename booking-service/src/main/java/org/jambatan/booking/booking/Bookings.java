package org.jambatan.booking.booking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;

/** The bookings; every read says whose eyes it is for. */
@ApplicationScoped
class Bookings implements PanacheRepositoryBase<Booking, UUID> {

    private final BookingSearch search;

    Bookings(BookingSearch search) {
        this.search = search;
    }

    void add(Booking booking) {
        persistAndFlush(booking);
    }

    Optional<Booking> seenBy(Party party, UUID id) {
        return findByIdOptional(id).filter(party::sees);
    }

    /** The same, and nobody else changes it until the transaction ends: of many who settle it at once, all but one wait. */
    Optional<Booking> lockedFor(Party party, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(party::sees);
    }

    Optional<Booking> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What it claims, which never changes; read past the persistence context, so that a lock afterwards reads it fresh. */
    List<UUID> anyonesResources(UUID id) {
        return search.resourcesOf(id);
    }

    /** Newest first. */
    Page<Booking> listSeenBy(Party party, BookingFilter filter, PageRequest page) {
        var eyes = filter.as().map(party::as).orElse(party);
        var ids = search.newestFirst(eyes, filter, page);
        var found = list("from Booking b left join fetch b.items where b.id in ?1 order by b.id desc", ids);
        var cut = Page.of(found, page, booking -> new Cursor("", booking.id()));
        return page.wantsCount() ? cut.counted(search.count(eyes, filter)) : cut;
    }
}
