package org.jambatan.mou.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;

/** All checkouts. A project's are locked after the project itself. */
@ApplicationScoped
class Checkouts implements PanacheRepositoryBase<Checkout, UUID> {

    private final DataSource database;

    Checkouts(DataSource database) {
        this.database = database;
    }

    void add(Checkout checkout) {
        persistAndFlush(checkout);
    }

    /** By project, newest first, as many as that of each. */
    Map<UUID, List<Checkout>> latestOf(Collection<UUID> projects, int limit) {
        var ids = Sql.list(database, """
                select id from (select id, row_number() over (partition by project_id order by id desc) as nth
                                  from project_checkout where project_id = any(?)) c
                 where nth <= ?""", row -> row.getObject(1, UUID.class), projects.toArray(UUID[]::new), limit);
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1 order by id desc", ids).stream().collect(Collectors.groupingBy(Checkout::projectId));
    }

    Checkout of(UUID project, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.projectId().equals(project))
                .orElseThrow(Answer::notFound);
    }

    /** Looked up beside Hibernate: the checkout itself is read once its project is locked, and not before. */
    Optional<UUID> projectOf(UUID id) {
        return Sql.one(
                database,
                "select project_id from project_checkout where id = ?",
                row -> row.getObject(1, UUID.class),
                id);
    }

    Optional<Checkout> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that still wait for an answer and were asked before this. */
    List<UUID> anyonesUnansweredSince(Instant then) {
        return find("unanswered = true and requestedAt < ?1 order by requestedAt", then).page(0, 500).stream()
                .map(Checkout::id)
                .toList();
    }
}
