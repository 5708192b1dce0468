package org.jambatan.mou.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
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

/** All companies' projects; each read says whose eyes it is for. */
@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String SEEN_AND_WANTED = """
             from company_project p
            where (? or p.partner_id = cast(? as uuid) or (? and p.agency_id = cast(? as uuid))
                   or (not p.confidential and p.programme_id = any(?)))
              and (cast(? as uuid) is null or p.programme_id = ?)
              and (cast(? as text) is null or p.status = ?)""";

    private final DataSource database;
    private final Event<ProjectEnded> endings;

    Projects(DataSource database, Event<ProjectEnded> endings) {
        this.database = database;
        this.endings = endings;
    }

    void add(Project project) {
        persistAndFlush(project);
    }

    Project seenBy(Onlooker onlooker, UUID id) {
        return findByIdOptional(id)
                .filter(found -> onlooker.sightOf(found) != Sight.NONE)
                .orElseThrow(Answer::notFound);
    }

    Project lockedFor(Onlooker onlooker, UUID id) {
        return anyonesLocked(id).filter(onlooker::worksOn).orElseThrow(Answer::notFound);
    }

    Optional<Project> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Says so inside the transaction: whoever keeps something for the project ends it too. */
    void ended(Project project) {
        endings.fire(new ProjectEnded(project.id(), project.programmeId()));
    }

    /** Newest first, one more than the page holds. */
    List<Project> list(Onlooker onlooker, CompanyProjectFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var values = valuesOf(onlooker, wanted);
        values.add(after);
        values.add(after);
        values.add(page.limitAndOneMore());
        var ids = Sql.list(
                database,
                "select p.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or p.id < ?) order by p.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Onlooker onlooker, CompanyProjectFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        valuesOf(onlooker, wanted).toArray())
                .orElse(0L);
    }

    private static List<@Nullable Object> valuesOf(Onlooker onlooker, CompanyProjectFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(onlooker.isAuditor());
        values.add(onlooker.partner());
        values.add(onlooker.isOfficer());
        values.add(onlooker.partner());
        values.add(onlooker.appointedOn().toArray(UUID[]::new));
        values.add(wanted.programme());
        values.add(wanted.programme());
        values.add(wanted.status());
        values.add(wanted.status());
        return values;
    }
}
