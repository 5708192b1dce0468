package org.jambatan.catalog.equipment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.catalog.lifecycle.Viewer;
import org.jambatan.catalog.lifecycle.Where;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;

/** The repository; the noun has no plural of its own. */
@ApplicationScoped
class EquipmentList implements PanacheRepositoryBase<Equipment, UUID> {

    private final DataSource database;

    EquipmentList(DataSource database) {
        this.database = database;
    }

    Equipment visible(Viewer viewer, UUID id) {
        if (!Where.visibleTo(viewer).matches(database, "equipment", id)) {
            throw Answer.notFound();
        }
        return findById(id);
    }

    /**
     * For drafting's successors that need the facility, which is held next: not locked itself, since locks go from the
     * place to what stands in it. A change in between makes the version stale, and the command runs again.
     */
    Equipment own(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    /** For taking it down: locked, so that no offering of it is published meanwhile. */
    Equipment ownLocked(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    /** What is published in a facility, in a fixed order. */
    List<Equipment> publishedIn(UUID facility) {
        var ids = Sql.list(
                database,
                "select id from equipment where facility_id = ? and status = 'PUBLISHED' order by id for update",
                row -> row.getObject(1, UUID.class),
                facility);
        return list("id in ?1 order by id", ids);
    }

    Page<Equipment> page(Where where, PageRequest request) {
        var ids = where.page(database, "equipment", request);
        var found =
                list("id in ?1", ids.items()).stream().collect(Collectors.toMap(Equipment::id, Function.identity()));
        return ids.map(id -> Objects.requireNonNull(found.get(id)));
    }
}
