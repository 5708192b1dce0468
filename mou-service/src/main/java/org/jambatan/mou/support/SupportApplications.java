package org.jambatan.mou.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
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
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All applications for support. What a caller may not see is not found. */
@ApplicationScoped
class SupportApplications implements PanacheRepositoryBase<SupportApplication, UUID> {

    private static final String SEEN_AND_WANTED = """
             from support_application a
            where a.programme_id = ?
              and (? or a.partner_id = cast(? as uuid)
                   or ((? and a.agency_id = cast(? as uuid) or ?)
                       and a.partner_id <> all(?) and a.id <> all(?)))
              and (cast(? as text) is null or a.status = ?)
              and (cast(? as uuid) is null or a.project_id = ?)""";

    private final DataSource database;

    SupportApplications(DataSource database) {
        this.database = database;
    }

    SupportApplication seenBy(Onlooker onlooker, UUID programme, UUID id) {
        return seen(onlooker, programme, findByIdOptional(id));
    }

    /** Locked until the transaction ends: scores, conflicts and decisions come one after the other. */
    SupportApplication lockedFor(Onlooker onlooker, UUID programme, UUID id) {
        return seen(onlooker, programme, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static SupportApplication seen(Onlooker onlooker, UUID programme, Optional<SupportApplication> found) {
        return found.filter(application -> application.programmeId().equals(programme))
                .filter(onlooker::sees)
                .orElseThrow(Answer::notFound);
    }

    /** Whether an application of this project stands, or was approved. */
    boolean anyonesStands(UUID project) {
        return count(
                        "projectId = ?1 and status in ?2",
                        project,
                        List.of(
                                SupportApplicationStatus.SUBMITTED,
                                SupportApplicationStatus.UNDER_REVIEW,
                                SupportApplicationStatus.MORE_INFORMATION,
                                SupportApplicationStatus.APPROVED))
                > 0;
    }

    /** Locked: those of a partner on which nothing is decided yet. */
    List<SupportApplication> anyonesOpen(UUID partner) {
        return find(
                        "partnerId = ?1 and status in ?2 order by id",
                        partner,
                        List.of(
                                SupportApplicationStatus.SUBMITTED,
                                SupportApplicationStatus.UNDER_REVIEW,
                                SupportApplicationStatus.MORE_INFORMATION))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The newest of each project that has one. */
    List<SupportApplication> anyonesLatest(Collection<UUID> projects) {
        var ids = Sql.list(database, """
                select distinct on (project_id) id from support_application
                 where project_id = any(?) order by project_id, id desc""", row -> row.getObject(1, UUID.class), (Object) projects.toArray(UUID[]::new));
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Newest first, one more than the page holds. */
    List<SupportApplication> list(
            Onlooker onlooker, UUID programme, SupportApplicationFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select a.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or a.id < ?) order by a.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(onlooker, programme, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Onlooker onlooker, UUID programme, SupportApplicationFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        with(onlooker, programme, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(
            Onlooker onlooker, UUID programme, SupportApplicationFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(programme);
        values.add(onlooker.isAuditor());
        values.add(onlooker.partner());
        values.add(onlooker.isOfficer());
        values.add(onlooker.partner());
        values.add(onlooker.sits());
        values.add(onlooker.memberOf().toArray(UUID[]::new));
        values.add(onlooker.conflicts().toArray(UUID[]::new));
        values.add(wanted.status());
        values.add(wanted.status());
        values.add(wanted.project());
        values.add(wanted.project());
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Writes a new application now, so that another one that stands is known now. */
    void add(SupportApplication application) {
        try {
            persistAndFlush(application);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("support_application_one_stands"::equals)
                    .isPresent()) {
                throw new Refused("application", new WhyNotSupported.ApplicationStandsAlready());
            }
            throw failure;
        }
    }
}
