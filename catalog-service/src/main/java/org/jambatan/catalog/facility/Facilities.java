package org.jambatan.catalog.facility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

@ApplicationScoped
class Facilities implements PanacheRepositoryBase<Facility, UUID> {

    private final DataSource database;

    Facilities(DataSource database) {
        this.database = database;
    }

    Facility visible(Viewer viewer, UUID id) {
        if (!Where.visibleTo(viewer).matches(database, "facility", id)) {
            throw Answer.notFound();
        }
        return findById(id);
    }

    /**
     * For a command of its owner: locked, so that nothing is published in a facility while it is being taken down.
     * Whoever publishes something in it holds it by {@link FacilityDirectory#held}.
     */
    Facility own(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    Page<Facility> page(Where where, PageRequest request) {
        var ids = where.page(database, "facility", request);
        var found = list("id in ?1", ids.items()).stream().collect(Collectors.toMap(Facility::id, Function.identity()));
        return ids.map(id -> Objects.requireNonNull(found.get(id)));
    }
}
