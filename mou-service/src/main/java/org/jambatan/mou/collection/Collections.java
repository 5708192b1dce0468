package org.jambatan.mou.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.mou.alliance.AllianceCard;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All collections: who belongs to the alliance sees all of them, everybody else the published ones. */
@ApplicationScoped
class Collections implements PanacheRepositoryBase<Collection, UUID> {

    private static final String SEEN_AND_WANTED = """
             from alliance_collection c
            where c.alliance_id = ? and (? or c.status = 'PUBLISHED')
              and (cast(? as text) is null or c.kind = ?)
              and (cast(? as text) is null or c.status = ?)""";

    private final DataSource database;

    Collections(DataSource database) {
        this.database = database;
    }

    Collection seenIn(AllianceCard alliance, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.allianceId().equals(alliance.id()))
                .filter(found -> alliance.isCallerInside() || found.isPublished())
                .orElseThrow(Answer::notFound);
    }

    /** Locked, for those who belong. */
    Collection lockedIn(AllianceCard alliance, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.allianceId().equals(alliance.id()))
                .orElseThrow(Answer::notFound);
    }

    /** In the order they were drafted, one more than the page holds. */
    List<Collection> list(AllianceCard alliance, CollectionFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        var ids = Sql.list(
                database,
                "select c.id" + SEEN_AND_WANTED + " and c.id > ? order by c.id limit ?",
                row -> row.getObject(1, UUID.class),
                with(alliance, wanted, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    long count(AllianceCard alliance, CollectionFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(alliance, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(
            AllianceCard alliance, CollectionFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(alliance.id());
        values.add(alliance.isCallerInside());
        for (var value : Arrays.<@Nullable Object>asList(wanted.kind(), wanted.status())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }
}
