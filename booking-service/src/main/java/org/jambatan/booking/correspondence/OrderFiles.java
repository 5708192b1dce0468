package org.jambatan.booking.correspondence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.order.OrderCard;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;

/** The files of orders. Every read goes through an order the caller sees, and hides results not yet released. */
@ApplicationScoped
class OrderFiles implements PanacheRepositoryBase<OrderFile, UUID> {

    private static final String SEEN = "orderId = ?1 and (?2 = true or result = false)";

    void add(OrderFile file) {
        persistAndFlush(file);
    }

    Optional<OrderFile> of(OrderCard order, UUID id) {
        return find(SEEN + " and id = ?3", order.id(), Results.areSeenIn(order), id)
                .firstResultOptional();
    }

    /** Newest first. */
    Page<OrderFile> page(OrderCard order, PageRequest page) {
        var seesResults = Results.areSeenIn(order);
        List<OrderFile> found = page.cursor()
                .map(Cursor::id)
                .map(after -> find(SEEN + " and id < ?3 order by id desc", order.id(), seesResults, after))
                .orElseGet(() -> find(SEEN + " order by id desc", order.id(), seesResults))
                .page(0, page.limitAndOneMore())
                .list();
        var cut = Page.of(found, page, file -> new Cursor("", file.id()));
        return page.wantsCount() ? cut.counted(count(SEEN, order.id(), seesResults)) : cut;
    }

    /** Results that are there to be released, or have been; newest first. */
    List<OrderFile> results(UUID order) {
        return list("orderId = ?1 and result = true and withdrawnAt is null order by id desc", order);
    }

    /** Withdrawn ones count: a quota that can be emptied is none. */
    long countAnyones(UUID order) {
        return count("orderId", order);
    }
}
