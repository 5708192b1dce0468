package org.jambatan.mou.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All sheets: those who run the competition read them, and each judge their own. */
@ApplicationScoped
class Scoresheets implements PanacheRepositoryBase<Scoresheet, UUID> {

    private static final String LIVE = " s.status in ('ASSIGNED', 'DRAFTED', 'CONFIRMED') ";

    private static final String SEEN_AND_WANTED = """
             from scoresheet s
            where s.round_id = ? and (? or (s.judge = ? and s.status in ('ASSIGNED', 'DRAFTED', 'CONFIRMED')))
              and (cast(? as uuid) is null or s.entry_id = ?)
              and (cast(? as text) is null or s.judge = ?)
              and (cast(? as text) is null or s.status = ?)""";

    private final DataSource database;

    Scoresheets(DataSource database) {
        this.database = database;
    }

    Set<UUID> entriesOf(String judge, UUID competition) {
        return Set.copyOf(Sql.list(
                database,
                "select distinct s.entry_id from scoresheet s where s.competition_id = ? and s.judge = ? and" + LIVE,
                row -> row.getObject(1, UUID.class),
                competition,
                judge));
    }

    /** Who is assigned to what in this round and has not been recused. */
    Set<Pairing> standing(Round round) {
        return Set.copyOf(Sql.list(
                database,
                "select s.judge, s.entry_id from scoresheet s where s.round_id = ? and" + LIVE,
                row -> new Pairing(row.getString(1), row.getObject(2, UUID.class)),
                round.id()));
    }

    boolean anyOf(String judge, Round round) {
        return standing(round).stream().anyMatch(pair -> pair.judge().equals(judge));
    }

    List<Scoresheet> liveIn(Round round) {
        return list("roundId = ?1 and status in ?2 order by id", round.id(), live());
    }

    Map<UUID, Scoresheet> lockedOf(String judge, Round round, Collection<UUID> entries) {
        return find(
                        "roundId = ?1 and judge = ?2 and entryId in ?3 and status in ?4 order by id",
                        round.id(),
                        judge,
                        entries,
                        live())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Scoresheet::entryId, sheet -> sheet));
    }

    List<Scoresheet> lockedOn(Round round, UUID entry, String judge) {
        return find(
                        "roundId = ?1 and entryId = ?2 and judge = ?3 and status in ?4 order by id",
                        round.id(),
                        entry,
                        judge,
                        live())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Scoresheet> lockedIn(Round round, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(sheet -> sheet.isIn(round));
    }

    private static List<SheetStatus> live() {
        return Stream.of(SheetStatus.values()).filter(SheetStatus::isLive).toList();
    }

    /** In the order they were assigned, one more than the page holds. */
    List<Scoresheet> list(Round round, boolean readsAll, String judge, SheetFilter.Wanted wanted, PageRequest page) {
        var values = values(round, readsAll, judge, wanted);
        values.add(page.cursor().map(Cursor::id).orElse(new UUID(0, 0)));
        values.add(page.limitAndOneMore());
        var ids = Sql.list(
                database,
                "select s.id" + SEEN_AND_WANTED + " and s.id > ? order by s.id limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    long count(Round round, boolean readsAll, String judge, SheetFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        values(round, readsAll, judge, wanted).toArray())
                .orElse(0L);
    }

    private static List<@Nullable Object> values(
            Round round, boolean readsAll, String judge, SheetFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(round.id());
        values.add(readsAll);
        values.add(judge);
        values.add(wanted.entry());
        values.add(wanted.entry());
        values.add(wanted.judge());
        values.add(wanted.judge());
        values.add(wanted.status());
        values.add(wanted.status());
        return values;
    }
}
