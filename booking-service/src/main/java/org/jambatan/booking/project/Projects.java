package org.jambatan.booking.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** This service's replica of companies' projects. */
@ApplicationScoped
public class Projects {

    private final DataSource database;

    Projects(DataSource database) {
        this.database = database;
    }

    /** Takes in a project's state unless a later one is known already. */
    public void hear(Project project, long version) {
        Sql.run(database, """
                insert into project (id, version, partner_id, programme_id, status) values (?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, partner_id = excluded.partner_id,
                    programme_id = excluded.programme_id, status = excluded.status
                where excluded.version > project.version""", project.id(), version, project.partnerId(), project.programmeId(), project.status());
    }

    /** Why nothing is booked or ordered for this project by this partner; nothing where it may be, or none is named. */
    public Optional<Refusal> refusalOf(@Nullable UUID project, UUID partner) {
        if (project == null) {
            return Optional.empty();
        }
        var known = Sql.one(
                database,
                "select partner_id, programme_id, status from project where id = ?",
                row -> new Project(
                        project, row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                project);
        return known.filter(found -> found.isOpenOf(partner)).isPresent()
                ? Optional.empty()
                : Optional.of(new ProjectUnknown(project, known.isEmpty()));
    }
}
