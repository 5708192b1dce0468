package org.jambatan.mou.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** One account's right on one object. It is ended, never deleted: who decided, and as what, is asked later. */
@Entity
class Appointment {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ObjectType objectType;

    private UUID objectId;
    private String account;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "starts_on")
    private LocalDate firstDay;

    @Column(name = "ends_on")
    private @Nullable LocalDate lastDay;

    private String appointedBy;
    private @Nullable Instant endedAt;
    private long version;

    @Version
    private long lock;

    protected Appointment() {}

    static Appointment of(UUID id, Appointable object, AppointSomebody input, LocalDate today, String by) {
        var appointment = new Appointment();
        appointment.id = id;
        appointment.objectType = object.type();
        appointment.objectId = object.id();
        appointment.account = input.account();
        appointment.capacity = input.as();
        appointment.firstDay = input.from() == null ? today : input.from();
        appointment.lastDay = input.until();
        appointment.appointedBy = by;
        return appointment;
    }

    AppointmentChanged made(Appointable object) {
        return new AppointmentChanged("appointment.made", state(object), object.owner(), ++version);
    }

    AppointmentChanged end(Appointable object, Instant now) {
        if (endedAt != null) {
            throw Answer.illegalInState(AppointmentStanding.ENDED, List.of());
        }
        endedAt = now;
        return new AppointmentChanged("appointment.ended", state(object), object.owner(), ++version);
    }

    boolean isOn(Appointable object) {
        return objectType == object.type() && objectId.equals(object.id());
    }

    UUID id() {
        return id;
    }

    String account() {
        return account;
    }

    long version() {
        return version;
    }

    AppointmentView view(boolean mayEnd) {
        return new AppointmentView(
                id,
                objectType,
                objectId,
                account,
                capacity,
                firstDay,
                lastDay,
                appointedBy,
                endedAt,
                mayEnd && endedAt == null ? List.of("end") : List.of(),
                version);
    }

    private AppointmentState state(Appointable object) {
        return new AppointmentState(
                id,
                objectType,
                objectId,
                objectType.path(),
                object.name(),
                account,
                capacity,
                firstDay,
                lastDay,
                endedAt != null,
                object.partners(),
                object.programme() == null ? List.of() : List.of(object.programme()));
    }
}
