package org.jambatan.mou.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;

/** All appointments; an object's are found by the object, which its feature has shown the caller. */
@ApplicationScoped
class AppointmentRows implements PanacheRepositoryBase<Appointment, UUID> {

    Appointment on(Appointable object, UUID id) {
        return findByIdOptional(id).filter(found -> found.isOn(object)).orElseThrow(Answer::notFound);
    }

    Appointment lockedOn(Appointable object, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isOn(object))
                .orElseThrow(Answer::notFound);
    }

    /** In the order they were made, one more than the page holds. */
    List<Appointment> list(Appointable object, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return find("objectType = ?1 and objectId = ?2 and id > ?3 order by id", object.type(), object.id(), after)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long count(Appointable object) {
        return count("objectType = ?1 and objectId = ?2", object.type(), object.id());
    }

    List<Appointment> runningOf(String account, LocalDate day) {
        return list(
                "account = ?1 and endedAt is null and firstDay <= ?2 and (lastDay is null or lastDay >= ?2) order by id",
                account,
                day);
    }

    List<String> runningOn(ObjectType type, UUID object, Capacity as, LocalDate day) {
        return find(
                        "objectType = ?1 and objectId = ?2 and capacity = ?3 and endedAt is null and firstDay <= ?4"
                                + " and (lastDay is null or lastDay >= ?4) order by id",
                        type,
                        object,
                        as,
                        day)
                .stream()
                .map(Appointment::account)
                .distinct()
                .toList();
    }

    /** Writes a new one now, so that one that overlaps it is known now. */
    void add(Appointment appointment) {
        try {
            persistAndFlush(appointment);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("appointment_once_at_a_time"::equals)
                    .isPresent()) {
                throw new Refused("appointment", new WhyNotAppointed.AppointedAlready());
            }
            throw failure;
        }
    }
}
