package org.jambatan.mou.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Arrays;
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

/** All applications. What a caller may not see is not found. */
@ApplicationScoped
class Admissions implements PanacheRepositoryBase<Admission, UUID> {

    private static final String SEEN_AND_WANTED = """
             from admission a
            where a.programme_id = ?
              and (? or a.partner_id = cast(? as uuid) or (? and a.agency_id = cast(? as uuid)))
              and (cast(? as text) is null or a.status = ?)
              and (cast(? as uuid) is null or a.partner_id = ?)""";

    private final DataSource database;

    Admissions(DataSource database) {
        this.database = database;
    }

    Admission seenBy(Onlooker onlooker, UUID programme, UUID id) {
        return findByIdOptional(id)
                .filter(admission -> admission.programmeId().equals(programme))
                .filter(onlooker::sees)
                .orElseThrow(Answer::notFound);
    }

    /** The open application of a partner, which is locked, to a programme; no two are open at once. */
    Optional<Admission> anyonesOpen(UUID partner, UUID programme) {
        return anyonesOpen(partner).stream()
                .filter(admission -> admission.programmeId().equals(programme))
                .findFirst();
    }

    List<Admission> anyonesOpen(UUID partner) {
        return find("partnerId = ?1 and status = ?2 order by id", partner, AdmissionStatus.APPLIED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Newest first, one more than the page holds. */
    List<Admission> list(Onlooker onlooker, UUID programme, AdmissionFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select a.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or a.id < ?) order by a.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                with(onlooker, programme, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Onlooker onlooker, UUID programme, AdmissionFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        with(onlooker, programme, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(
            Onlooker onlooker, UUID programme, AdmissionFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(programme);
        values.add(onlooker.isAuditor());
        values.add(onlooker.partner());
        values.add(onlooker.isOfficer());
        values.add(onlooker.partner());
        values.add(wanted.status());
        values.add(wanted.status());
        values.add(wanted.partner());
        values.add(wanted.partner());
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Writes a new application now, so that another one that is open is known now. */
    void add(Admission admission) {
        try {
            persistAndFlush(admission);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("admission_one_open_application"::equals)
                    .isPresent()) {
                throw new Refused("admission", new AlreadyApplied());
            }
            throw failure;
        }
    }
}
