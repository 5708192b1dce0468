package org.jambatan.mou.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All registrations. An agency's officers see those that came to it, auditors all. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    private static final String SEEN_AND_WANTED = """
             from registration r
            where (cast(? as uuid) is null or r.agency_id = ?)
              and (cast(? as uuid) is null or r.purpose_id = ?)
              and (cast(? as text) is null
                   or ? = case when r.confirmed_at is not null then 'CONFIRMED'
                               when r.expires_at > ? then 'PENDING' else 'EXPIRED' end)""";

    private final DataSource database;

    Registrations(DataSource database) {
        this.database = database;
    }

    Optional<Registration> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param agency none for who may see all */
    Registration seenBy(Optional<UUID> agency, UUID id) {
        return findByIdOptional(id)
                .filter(found -> agency.isEmpty() || found.agency().equals(agency.get()))
                .orElseThrow(Answer::notFound);
    }

    /** The newest first, one more than the page holds. */
    List<Registration> list(Optional<UUID> agency, RegistrationFilter.Wanted wanted, Instant now, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var values = with(agency, wanted, now);
        values.add(after);
        values.add(after);
        values.add(page.limitAndOneMore());
        var ids = Sql.list(
                database,
                "select r.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or r.id < ?) order by r.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Optional<UUID> agency, RegistrationFilter.Wanted wanted, Instant now) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        with(agency, wanted, now).toArray())
                .orElse(0L);
    }

    private static List<@Nullable Object> with(Optional<UUID> agency, RegistrationFilter.Wanted wanted, Instant now) {
        var values = new ArrayList<@Nullable Object>();
        values.add(agency.orElse(null));
        values.add(agency.orElse(null));
        values.add(wanted.purpose());
        values.add(wanted.purpose());
        values.add(wanted.state());
        values.add(wanted.state());
        values.add(now);
        return values;
    }
}
