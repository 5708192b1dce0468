package org.jambatan.mou.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * All initiatives: their agreements' parties and officers see them, who is appointed on them and auditors too, and
 * everybody the published ones.
 */
@ApplicationScoped
class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {

    private static final String SEEN_AND_WANTED = """
             from initiative i
            where (? or i.published or cast(? as uuid) = any(i.reader_ids) or i.id = any(?))
              and (cast(? as uuid) is null or ? = any(i.agreement_ids))
              and (cast(? as text) is null or i.status = ?)
              and (cast(? as text) is null or i.type = ?)""";

    private final DataSource database;

    Initiatives(DataSource database) {
        this.database = database;
    }

    Initiative seenBy(Actor actor, UUID id) {
        return findByIdOptional(id)
                .filter(initiative -> initiative.isSeenBy(actor))
                .orElseThrow(Answer::notFound);
    }

    /** Locked, for those it concerns; a published one is there to be read only. */
    Initiative lockedFor(Actor actor, UUID id) {
        return anyonesLocked(id).filter(initiative -> initiative.isOf(actor)).orElseThrow(Answer::notFound);
    }

    Optional<Initiative> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> anyonesActive() {
        return Sql.list(
                database,
                "select id from initiative where status = 'ACTIVE' and not stale_told order by id",
                row -> row.getObject(1, UUID.class));
    }

    List<UUID> anyonesUnder(UUID agreement) {
        return Sql.list(
                database,
                "select id from initiative where agreement_ids @> array[cast(? as uuid)] order by id",
                row -> row.getObject(1, UUID.class),
                agreement);
    }

    List<UUID> anyonesPublished(Collection<UUID> ids) {
        return Sql.list(
                database,
                "select id from initiative where published and id = any(?)",
                row -> row.getObject(1, UUID.class),
                (Object) ids.toArray(UUID[]::new));
    }

    /** Newest first, one more than the page holds. */
    List<Initiative> list(Actor actor, InitiativeFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select i.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or i.id < ?) order by i.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(actor, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Actor actor, InitiativeFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(actor, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(Actor actor, InitiativeFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(actor.isAuditor());
        values.add(actor.partner());
        values.add(actor.appointedOn().toArray(UUID[]::new));
        for (var value : Arrays.<@Nullable Object>asList(wanted.agreement(), wanted.status(), wanted.type())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }
}
