package org.jambatan.mou.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All entries; each is its entrants', those's who run the competition once it is submitted, and its judges'. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, UUID> {

    private static final String SEEN_AND_WANTED = """
             from competition_entry e
            where e.competition_id = ?
              and (? = any(e.accounts) or (? and cast(? as uuid) = e.entrant_partner)
                   or (e.submitted_at is not null and (? or e.id = any(?))))
              and (cast(? as text) is null or e.status = ?)
              and (cast(? as text) is null or e.track = ?)""";

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    Entry seenBy(Reader reader, UUID competition, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.competitionId().equals(competition))
                .filter(found -> reader.audienceOf(found).isPresent())
                .orElseThrow(Answer::notFound);
    }

    Entry lockedOf(Entrant entrant, UUID competition, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.competitionId().equals(competition))
                .filter(found -> found.isOf(entrant))
                .orElseThrow(Answer::notFound);
    }

    /** In the order of their ids, whatever the order asked in, so that two commands never wait for each other. */
    List<Entry> anyonesLocked(UUID competition, Collection<UUID> ids) {
        return find("competitionId = ?1 and id in ?2 and submittedAt is not null order by id", competition, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Entry> anyonesIn(UUID competition, EntryStatus status) {
        return list("competitionId = ?1 and status = ?2 order by id", competition, status);
    }

    /** Newest first, one more than the page holds. */
    List<Entry> list(Reader reader, UUID competition, EntryFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var values = values(reader, competition, wanted);
        values.add(after);
        values.add(after);
        values.add(page.limitAndOneMore());
        var ids = Sql.list(
                database,
                "select e.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or e.id < ?) order by e.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Reader reader, UUID competition, EntryFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        values(reader, competition, wanted).toArray())
                .orElse(0L);
    }

    private static List<@Nullable Object> values(Reader reader, UUID competition, EntryFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(competition);
        values.add(reader.entrant().account());
        values.add(reader.entrant().mayEnter());
        values.add(reader.entrant().partner());
        values.add(reader.readsAll());
        values.add(reader.shown().toArray(UUID[]::new));
        values.add(wanted.status());
        values.add(wanted.status());
        values.add(wanted.track());
        values.add(wanted.track());
        return values;
    }
}
