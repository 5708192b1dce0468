package org.jambatan.mou.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All agreements, each seen by its parties and by auditors; to everyone else it isn't there. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    private static final String SEEN_AND_WANTED = """
             from agreement a
            where (? or exists (select 1 from agreement_party s
                                where s.agreement_id = a.id and s.partner_id = cast(? as uuid)))
              and (cast(? as uuid) is null
                   or exists (select 1 from agreement_party p where p.agreement_id = a.id and p.partner_id = ?))
              and (cast(? as uuid) is null or a.programme_id = ?)
              and (cast(? as text) is null or a.type = ?)
              and exists (select 1 from agreement_validity v
                          where v.agreement_id = a.id
                            and (cast(? as text) is null or v.state = ?)
                            and v.valid @> coalesce(cast(? as date), cast(cast(? as timestamptz) at time zone a.time_zone as date)))""";

    private final DataSource database;
    private final Clock clock;

    Agreements(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Agreement seenBy(Reader reader, UUID id) {
        return findByIdOptional(id)
                .filter(agreement -> agreement.isSeenBy(reader))
                .orElseThrow(Answer::notFound);
    }

    /** Locked until the transaction ends. Where a partner is locked too, the agreement comes first. */
    Agreement lockedFor(Reader reader, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(agreement -> agreement.isSeenBy(reader))
                .orElseThrow(Answer::notFound);
    }

    /** Newest first, one more than the page holds. */
    List<Agreement> register(Reader reader, AgreementFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select a.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or a.id < ?) order by a.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(reader, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Reader reader, AgreementFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(reader, wanted))
                .orElse(0L);
    }

    private @Nullable Object[] with(Reader reader, AgreementFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(reader.isAuditor());
        values.add(reader.partner());
        for (var value :
                Arrays.<@Nullable Object>asList(wanted.party(), wanted.programme(), wanted.type(), wanted.state())) {
            values.add(value);
            values.add(value);
        }
        values.add(wanted.asOf());
        values.add(clock.instant());
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
    }
}
