package org.jambatan.mou.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * All needs. Each is seen by its partner, by the officers and facilitators of its programme and by auditors, and by
 * institutions once it was sent to them; to everyone else it isn't there.
 */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    /** Kept beside {@link NeedRecord#isSeenBy} and the status that its view has for this one. */
    private static final String SEEN_AND_WANTED = """
             from need n
            cross join lateral (
                  select coalesce(? or n.partner_id = cast(? as uuid) or (? and n.agency_id = cast(? as uuid))
                                  or n.programme_id = any(?), false) as is_open,
                         n.introductions @> jsonb_build_object('all', jsonb_build_array(
                                 jsonb_build_object('institutionPartnerId', cast(? as text)))) as is_introduced) s
            where (s.is_open or n.institution_ids @> array[cast(? as uuid)])
              and (cast(? as uuid) is null or n.programme_id = ?)
              and (cast(? as text) is null
                   or ? = case when n.status = 'INTRODUCED' and not s.is_open and not s.is_introduced
                               then 'SENT' else n.status end)""";

    private final DataSource database;

    Needs(DataSource database) {
        this.database = database;
    }

    Need seenBy(Onlooker onlooker, UUID id) {
        return findByIdOptional(id).filter(found -> found.isSeenBy(onlooker)).orElseThrow(Answer::notFound);
    }

    /** All of it: what institutions see is not enough. */
    Need openTo(Onlooker onlooker, UUID id) {
        return findByIdOptional(id).filter(found -> found.isOpenTo(onlooker)).orElseThrow(Answer::notFound);
    }

    Need lockedForPartner(Onlooker onlooker, UUID id) {
        return locked(id, found -> onlooker.mayAct() && found.isOf(onlooker));
    }

    Need lockedForOffice(Onlooker onlooker, UUID id) {
        return locked(id, found -> found.isCaredForBy(onlooker));
    }

    Need lockedForEither(Onlooker onlooker, UUID id) {
        return locked(id, found -> found.isActedOnBy(onlooker));
    }

    Need lockedForInstitution(Onlooker onlooker, UUID id) {
        return locked(id, found -> onlooker.mayAnswer() && found.wasSentTo(onlooker.partner()));
    }

    private Need locked(UUID id, Predicate<Need> allowed) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(allowed)
                .orElseThrow(Answer::notFound);
    }

    /** Locked: those of a partner that have not ended. */
    List<Need> anyonesOpen(UUID partner) {
        return find(
                        "partnerId = ?1 and status in ?2 order by id",
                        partner,
                        List.of(NeedStatus.STATED, NeedStatus.SENT, NeedStatus.INTRODUCED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Newest first, one more than the page holds. */
    List<Need> list(Onlooker onlooker, NeedFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select n.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or n.id < ?) order by n.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                and(seenAndWanted(onlooker, wanted), after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Onlooker onlooker, NeedFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        and(seenAndWanted(onlooker, wanted)))
                .orElse(0L);
    }

    private static List<@Nullable Object> seenAndWanted(Onlooker onlooker, NeedFilter.Wanted wanted) {
        return Arrays.asList(
                onlooker.isAuditor(),
                onlooker.partner(),
                onlooker.isOfficer(),
                onlooker.partner(),
                onlooker.facilitates().toArray(UUID[]::new),
                onlooker.partner() == null ? null : onlooker.partner().toString(),
                onlooker.partner(),
                wanted.programme(),
                wanted.programme(),
                wanted.status(),
                wanted.status());
    }

    private static @Nullable Object[] and(List<@Nullable Object> first, @Nullable Object... more) {
        var all = new ArrayList<>(first);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    /** All that was read; only where nothing is changed. */
    void forget() {
        getEntityManager().clear();
    }

    /** The needs stated in a programme, in all those of an agency or in all there are, in a stretch of time; by id. */
    List<Need> anyonesStated(
            Optional<UUID> programme, Optional<UUID> agency, Stretch stretch, @Nullable UUID after, int limit) {
        var ids = Sql.list(
                database,
                """
                select n.id from need n
                 where (cast(? as uuid) is null or n.programme_id = ?)
                   and (cast(? as uuid) is null or n.agency_id = ?)
                   and (cast(? as timestamptz) is null or n.stated_at >= ?)
                   and (cast(? as timestamptz) is null or n.stated_at < ?)
                   and (cast(? as uuid) is null or n.id > ?)
                 order by n.id limit ?""",
                row -> row.getObject(1, UUID.class),
                programme.orElse(null),
                programme.orElse(null),
                agency.orElse(null),
                agency.orElse(null),
                stretch.from(),
                stretch.from(),
                stretch.before(),
                stretch.before(),
                after,
                after,
                limit);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }
}
