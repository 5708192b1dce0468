package org.jambatan.mou.incubation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All incubated projects, each seen by its park, owners, appointees and readers; to everyone else it isn't there. */
@ApplicationScoped
class IncubatedProjects implements PanacheRepositoryBase<IncubatedProject, UUID> {

    private static final String SEEN_AND_WANTED = """
             from incubated_project p
            where (? or p.park_id = cast(? as uuid) or cast(? as uuid) = any(p.owner_ids) or p.id = any(?)
                   or (cast(? as uuid) = any(p.reader_ids)
                       and exists (select 1
                                     from jsonb_to_recordset(p.readers -> 'all')
                                          as r("partnerId" uuid, "from" date, "until" date, "endedAt" text)
                                    where r."partnerId" = ? and r."endedAt" is null and r."from" <= ?
                                      and (r."until" is null or r."until" >= ?))))
              and (cast(? as text) is null or p.stage = ?)
              and (cast(? as uuid) is null or p.park_id = ?)
              and (cast(? as uuid) is null or ? = any(p.owner_ids))
              and (cast(? as text) is null or p.origin_type = ?)
              and (cast(? as uuid) is null or p.origin_id = ?)
              and (cast(? as text) is null or ? = any(p.sectors))""";

    private final DataSource database;

    IncubatedProjects(DataSource database) {
        this.database = database;
    }

    IncubatedProject seenBy(Onlooker onlooker, UUID id) {
        return findByIdOptional(id).filter(found -> found.isSeenBy(onlooker)).orElseThrow(Answer::notFound);
    }

    /** Locked, for its owners and its park. */
    IncubatedProject lockedFor(Onlooker onlooker, UUID id) {
        return locked(id).filter(found -> found.isActedOnBy(onlooker)).orElseThrow(Answer::notFound);
    }

    /** Locked, for its owners alone. */
    IncubatedProject lockedForOwner(Onlooker onlooker, UUID id) {
        return locked(id).filter(found -> found.isOwnedBy(onlooker)).orElseThrow(Answer::notFound);
    }

    private Optional<IncubatedProject> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The parks that incubate these projects. */
    Set<UUID> anyonesParks(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : list("id in ?1", ids).stream().map(IncubatedProject::parkId).collect(Collectors.toSet());
    }

    /** Writes a new one now, so that an entry or result that is one already is known now. */
    void add(IncubatedProject project) {
        try {
            persistAndFlush(project);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("incubated_project_once_of_its_origin"::equals)
                    .isPresent()) {
                throw new Refused("incubated-project", new WhyNotIncubated.AdmittedAlready());
            }
            throw failure;
        }
    }

    /** Newest first, one more than the page holds. */
    List<IncubatedProject> list(Onlooker onlooker, ProjectFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select p.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or p.id < ?) order by p.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(onlooker, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Onlooker onlooker, ProjectFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(onlooker, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(Onlooker onlooker, ProjectFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        var partner = onlooker.partner();
        values.addAll(Arrays.<@Nullable Object>asList(
                onlooker.isAuditor(),
                partner,
                partner,
                onlooker.appointments().keySet().toArray(UUID[]::new),
                partner,
                partner,
                onlooker.today(),
                onlooker.today()));
        for (var value : Arrays.<@Nullable Object>asList(
                wanted.stage(), wanted.park(), wanted.owner(), wanted.origin(), wanted.originId(), wanted.sector())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }
}
