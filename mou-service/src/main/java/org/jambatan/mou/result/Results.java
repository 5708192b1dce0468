package org.jambatan.mou.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All results, each read by its owner, its park and whom the owner named; others see what was released, or nothing. */
@ApplicationScoped
class Results implements PanacheRepositoryBase<Result, UUID> {

    /** Who reads all of it; kept beside {@link ResultRecord#isReadBy}. */
    private static final String READ = """
            (? or r.owner_id = cast(? as uuid) or r.park_id = cast(? as uuid) or r.park_id = any(?)
             or r.licensee_id = cast(? as uuid) or (? and r.confidentiality = 'PARTNERS')
             or (cast(? as uuid) = any(r.reader_ids)
                 and exists (select 1
                               from jsonb_to_recordset(r.readers -> 'all')
                                    as n("partnerId" uuid, "from" date, "until" date, "endedAt" text)
                              where n."partnerId" = ? and n."endedAt" is null and n."from" <= ?
                                and (n."until" is null or n."until" >= ?))))""";

    private static final String SEEN_AND_WANTED = " from result r cross join lateral (select " + READ + """
             as read) who
            where (who.read or (? and r.confidentiality = 'ABSTRACT'))
              and (cast(? as text) is null or r.status = ?)
              and (cast(? as uuid) is null or r.owner_id = ?)
              and (cast(? as uuid) is null or (who.read and r.park_id = ?))
              and (cast(? as text) is null or ? = any(r.sought))
              and (cast(? as text) is null or ? = any(r.sectors))""";

    private final DataSource database;

    Results(DataSource database) {
        this.database = database;
    }

    Result seenBy(Beholder beholder, UUID id) {
        return findByIdOptional(id).filter(found -> found.isSeenBy(beholder)).orElseThrow(Answer::notFound);
    }

    Result lockedForOwner(Beholder beholder, UUID id) {
        return locked(id).filter(found -> found.isOwnedBy(beholder)).orElseThrow(Answer::notFound);
    }

    Result lockedForPark(Beholder beholder, UUID id) {
        return locked(id).filter(found -> found.isAssessedBy(beholder)).orElseThrow(Answer::notFound);
    }

    Result lockedForEither(Beholder beholder, UUID id) {
        return locked(id)
                .filter(found -> found.isAssessedBy(beholder) || found.isOwnedBy(beholder))
                .orElseThrow(Answer::notFound);
    }

    private Optional<Result> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first, one more than the page holds. */
    List<Result> list(Beholder beholder, ResultFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select r.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or r.id < ?) order by r.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(beholder, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Beholder beholder, ResultFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(beholder, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(Beholder beholder, ResultFilter.Wanted wanted, @Nullable Object... more) {
        var partner = beholder.partner();
        var values = new ArrayList<@Nullable Object>(Arrays.<@Nullable Object>asList(
                beholder.isAuditor(),
                partner,
                partner,
                beholder.parks().toArray(UUID[]::new),
                partner,
                beholder.isConfirmed(),
                partner,
                partner,
                beholder.today(),
                beholder.today(),
                beholder.isConfirmed()));
        for (var value : Arrays.<@Nullable Object>asList(
                wanted.status(), wanted.owner(), wanted.park(), wanted.sought(), wanted.sector())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }
}
