package org.jambatan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who runs a programme and who takes part in it, as last heard. */
@ApplicationScoped
class Participations {
    private final DataSource database;

    Participations(DataSource database) {
        this.database = database;
    }

    /** What is read of a partner. */
    record Partner(@Nullable List<Participation> participations) {}

    /** Its days in a programme, both inside. */
    record Participation(
            UUID programmeId, LocalDate from, @Nullable LocalDate until) {}

    /** What is read of a programme. */
    record Programme(Agency agency) {
        record Agency(UUID partnerId) {}
    }

    /** Takes it, unless a later version has been heard already. */
    boolean learnPartner(UUID id, long version, Partner partner) {
        if (Sql.run(database, """
                insert into participant (id, version) values (?, ?)
                on conflict (id) do update set version = excluded.version where participant.version < excluded.version""", id, version) == 0) {
            return false;
        }
        Sql.run(database, "delete from participation where partner_id = ?", id);
        for (var one : partner.participations() == null ? List.<Participation>of() : partner.participations()) {
            Sql.run(database, """
                    insert into participation (partner_id, programme_id, valid_from, valid_until) values (?, ?, ?, ?)
                    on conflict (partner_id, programme_id, valid_from) do update
                    set valid_until = excluded.valid_until""", id, one.programmeId(), one.from(), one.until());
        }
        return true;
    }

    /** Takes it, unless a later version has been heard already. */
    boolean learnProgramme(UUID id, long version, Programme programme) {
        return Sql.run(database, """
                insert into programme_run (id, version, agency_id) values (?, ?, ?)
                on conflict (id) do update set version = excluded.version, agency_id = excluded.agency_id
                where programme_run.version < excluded.version""", id, version, programme.agency().partnerId()) == 1;
    }

    List<UUID> programmesOf(UUID agency) {
        return Sql.list(
                database,
                "select id from programme_run where agency_id = ?",
                row -> row.getObject(1, UUID.class),
                agency);
    }

    List<UUID> participantsOf(List<UUID> programmes) {
        return Sql.list(
                database,
                "select distinct partner_id from participation where programme_id = any (?)",
                row -> row.getObject(1, UUID.class),
                (Object) programmes.toArray(UUID[]::new));
    }

    /** Those for whom a first or a last day has come since this was last asked. */
    List<UUID> turned(Instant now) {
        return Sql.list(database, """
                update participation
                set begun = begun or valid_from::timestamp at time zone 'UTC' - interval '14 hours' <= ?,
                    ended = ended
                            or coalesce((valid_until + 1)::timestamp at time zone 'UTC' + interval '12 hours' <= ?, false)
                where not begun and valid_from::timestamp at time zone 'UTC' - interval '14 hours' <= ?
                   or not ended and (valid_until + 1)::timestamp at time zone 'UTC' + interval '12 hours' <= ?
                returning partner_id""", row -> row.getObject(1, UUID.class), now, now, now, now);
    }
}
