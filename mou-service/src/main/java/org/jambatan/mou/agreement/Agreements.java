package org.jambatan.mou.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
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

/** All agreements, each seen by its parties, its programme's officers and auditors; to everyone else it isn't there. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String SEEN_AND_WANTED = """
             from agreement a
            cross join lateral (select coalesce(cast(? as date),
                                                cast(cast(? as timestamptz) at time zone a.time_zone as date)) as day) d
            where (? or (? and a.agency_id = cast(? as uuid))
                   or exists (select 1 from agreement_party s
                               where s.agreement_id = a.id
                                 and (s.partner_id = cast(? as uuid) or s.on_behalf_of = cast(? as uuid))))
              and (cast(? as uuid) is null
                   or exists (select 1 from agreement_party p
                               where p.agreement_id = a.id and (p.partner_id = ? or p.on_behalf_of = ?)))
              and (cast(? as uuid) is null or a.programme_id = ?)
              and (cast(? as text) is null or a.type = ?)
              and (cast(? as uuid) is null or a.under_id = ?)
              and exists (select 1 from agreement_validity v
                          where v.agreement_id = a.id
                            and (cast(? as text) is null or v.state = ?)
                            and v.valid @> d.day)
              and (cast(? as text) is null
                   or exists (select 1 from agreement_validity e
                               where e.agreement_id = a.id and e.state = 'EXPIRED'
                                 and lower(e.valid) > d.day
                                 and lower(e.valid) <= d.day + cast(? as interval) + interval '1 day'))""";

    private final DataSource database;
    private final Clock clock;
    private final Event<HistoryRewritten> rewritten;

    Agreements(DataSource database, Clock clock, Event<HistoryRewritten> rewritten) {
        this.database = database;
        this.clock = clock;
        this.rewritten = rewritten;
    }

    Agreement seenBy(Reader reader, UUID id) {
        return findByIdOptional(id)
                .filter(agreement -> agreement.isSeenBy(reader))
                .orElseThrow(Answer::notFound);
    }

    /** Locked until the transaction ends. Where a partner is locked too, the agreement comes first. */
    Agreement lockedFor(Reader reader, UUID id) {
        return anyonesLocked(id).filter(agreement -> agreement.isSeenBy(reader)).orElseThrow(Answer::notFound);
    }

    Optional<Agreement> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Agreement> anyones(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    List<UUID> anyonesIds() {
        return Sql.list(database, "select id from agreement order by id", row -> row.getObject(1, UUID.class));
    }

    List<Agreement> anyonesConcerning(Collection<UUID> partners) {
        var wanted = partners.toArray(UUID[]::new);
        return anyones(Sql.list(
                database,
                "select distinct agreement_id from agreement_party where partner_id = any(?) or on_behalf_of = any(?)",
                row -> row.getObject(1, UUID.class),
                wanted,
                wanted));
    }

    /** Newest first, one more than the page holds. */
    List<Agreement> register(Reader reader, AgreementFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        return anyones(Sql.list(
                database,
                "select a.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or a.id < ?) order by a.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(reader, wanted, after, after, page.limitAndOneMore())));
    }

    /** Those a report is about, newest first. */
    List<Agreement> seenBy(Reader reader, Optional<UUID> programme, int limit) {
        var wanted = new AgreementFilter.Wanted(null, null, null, programme.orElse(null), null, null, null);
        return anyones(Sql.list(
                database,
                "select a.id" + SEEN_AND_WANTED + " order by a.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(reader, wanted, limit)));
    }

    long count(Reader reader, AgreementFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(reader, wanted))
                .orElse(0L);
    }

    private @Nullable Object[] with(Reader reader, AgreementFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(wanted.asOf());
        values.add(clock.instant());
        values.add(reader.isAuditor());
        values.add(reader.isOfficer());
        values.addAll(Arrays.<@Nullable Object>asList(reader.partner(), reader.partner(), reader.partner()));
        values.addAll(Arrays.<@Nullable Object>asList(wanted.party(), wanted.party(), wanted.party()));
        var within =
                wanted.expiringWithin() == null ? null : wanted.expiringWithin().toString();
        for (var value : Arrays.<@Nullable Object>asList(
                wanted.programme(), wanted.type(), wanted.under(), wanted.state(), within)) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Writes the agreement and, in the same transaction, what it is on which days. */
    void write(Agreement agreement) {
        persistAndFlush(agreement);
        Sql.run(database, "delete from agreement_validity where agreement_id = ?", agreement.id());
        for (var span : agreement.timeline().spans()) {
            Sql.run(
                    database,
                    "insert into agreement_validity (agreement_id, state, valid) values (?, ?, daterange(?, ?, '[)'))",
                    agreement.id(),
                    span.state().name(),
                    span.from(),
                    span.end());
        }
        rewritten.fire(new HistoryRewritten(agreement.id()));
    }
}
