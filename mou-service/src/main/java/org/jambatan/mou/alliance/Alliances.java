package org.jambatan.mou.alliance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All alliances: everybody sees what was unveiled, those who belong the others too. The door says who belongs. */
@ApplicationScoped
class Alliances implements PanacheRepositoryBase<Alliance, UUID> {

    private static final String SEEN_AND_WANTED = """
             from alliance a
            cross join lateral (
                 select coalesce(a.partner_id = cast(? as uuid), false) or a.id = any(?)
                        or exists (select 1 from alliance_membership m
                                    where m.alliance_id = a.id and m.partner_id = cast(? as uuid)
                                      and m.status = 'MEMBER'
                                      and (m.ends_on is null or m.ends_on
                                           >= cast(cast(? as timestamptz) at time zone a.time_zone as date)))
                        as inside) b
            where (? or a.unveiled_on is not null or b.inside)
              and (not ? or b.inside)
              and (cast(? as text) is null or a.kind = ?)
              and (cast(? as text) is null or a.status = ?)
              and (cast(? as text) is null or ? = any(a.sectors))
              and (cast(? as text) is null or ? = any(a.facets))""";

    private final DataSource database;
    private final Clock clock;

    Alliances(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Alliance> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one more than the page holds. */
    List<Alliance> list(Visitor visitor, AllianceFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select a.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or a.id < ?) order by a.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(visitor, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Visitor visitor, AllianceFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(visitor, wanted))
                .orElse(0L);
    }

    private @Nullable Object[] with(Visitor visitor, AllianceFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(visitor.partner());
        values.add(visitor.appointedOn().toArray(UUID[]::new));
        values.add(visitor.partner());
        values.add(clock.instant());
        values.add(visitor.isAuditor());
        values.add(wanted.mine());
        for (var value :
                Arrays.<@Nullable Object>asList(wanted.kind(), wanted.status(), wanted.sector(), wanted.facet())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Writes it now, so that a charter that another alliance has is known now. */
    void write(Alliance alliance, String noun) {
        try {
            persistAndFlush(alliance);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("alliance_has_its_charter_alone"::equals)
                    .isPresent()) {
                throw new Refused(noun, new WhyNotAllied.CharterTaken());
            }
            throw failure;
        }
    }
}
