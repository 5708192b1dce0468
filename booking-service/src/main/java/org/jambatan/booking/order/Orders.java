package org.jambatan.booking.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;

/** The orders; every read says whose eyes it is for. */
@ApplicationScoped
class Orders implements PanacheRepositoryBase<Order, UUID> {

    private final OrderSearch search;
    private final DataSource database;

    Orders(OrderSearch search, DataSource database) {
        this.search = search;
        this.database = database;
    }

    void add(Order order) {
        persistAndFlush(order);
    }

    Optional<Order> seenBy(Onlooker onlooker, UUID id) {
        return findByIdOptional(id).filter(onlooker::sees);
    }

    /** Locks the row: whatever is said of one order and of its quotes is said one after the other. */
    Optional<Order> lockedFor(Onlooker onlooker, UUID id) {
        return anyonesLocked(id).filter(onlooker::sees);
    }

    Optional<Order> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    Page<Order> listSeenBy(Onlooker onlooker, OrderFilter filter, PageRequest page, Instant now) {
        var eyes = filter.as().map(onlooker::as).orElse(onlooker);
        var ids = search.newestFirst(eyes, filter, page, now);
        var found = list("id in ?1 order by id desc", ids);
        var cut = Page.of(found, page, order -> new Cursor("", order.id()));
        return page.wantsCount() ? cut.counted(search.count(eyes, filter, now)) : cut;
    }

    /** Whether the booking serves this order from now on, and serves no other that has not been given up. */
    boolean claim(UUID booking, UUID order, Instant now) {
        return Sql.run(database, """
                        insert into order_booking as served (booking_id, order_id) values (?, ?)
                        on conflict (booking_id) do update set order_id = excluded.order_id
                         where exists (select 1 from placed_order o
                                        where o.id = served.order_id and o.id <> excluded.order_id
                                          and (o.status in ('CANCELLED', 'EXPIRED', 'DECLINED')
                                               or (o.status = 'DEPOSIT_DUE' and o.lapses_at <= ?)))""", booking, order, now) == 1;
    }
}
