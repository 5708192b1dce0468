package org.jambatan.mou.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** What the resource of a feature calls; it has shown the caller the object before. */
@ApplicationScoped
public class Appointments {

    private final AppointmentRows rows;
    private final KnownAccounts accounts;
    private final Outbox outbox;
    private final EntityTags tags;
    private final Caller caller;
    private final Today today;

    Appointments(
            AppointmentRows rows, KnownAccounts accounts, Outbox outbox, EntityTags tags, Caller caller, Today today) {
        this.rows = rows;
        this.accounts = accounts;
        this.outbox = outbox;
        this.tags = tags;
        this.caller = caller;
        this.today = today;
    }

    /** In a command: appoints somebody, member of a partner or not. */
    public AppointmentView appoint(Appointable object, AppointSomebody input) {
        requireRight(object);
        var refusals = new ArrayList<Refusal>();
        if (!object.capacities().contains(input.as())) {
            refusals.add(new WhyNotAppointed.CapacityUnknownHere(input.as()));
        }
        if (!accounts.has(input.account())) {
            refusals.add(new WhyNotAppointed.AccountUnknown());
        }
        Refused.ifAny("appointment", refusals);
        var appointment = Appointment.of(Ids.next(), object, input, today.day(), caller.account());
        outbox.publish(appointment.made(object));
        rows.add(appointment);
        return appointment.view(object.mayAppoint());
    }

    /** In a command: ends an appointment from now on. */
    public AppointmentView end(Appointable object, UUID id) {
        requireRight(object);
        var appointment = rows.lockedOn(object, id);
        tags.check(appointment.version());
        outbox.publish(appointment.end(object, today.now()));
        return appointment.view(object.mayAppoint());
    }

    public AppointmentView read(Appointable object, UUID id) {
        return rows.on(object, id).view(object.mayAppoint());
    }

    public Page<AppointmentView> list(Appointable object, PageRequest page) {
        var answer = Page.of(rows.list(object, page), page, row -> new Cursor("", row.id()))
                .map(row -> row.view(object.mayAppoint()));
        return page.wantsCount() ? answer.counted(rows.count(object)) : answer;
    }

    private static void requireRight(Appointable object) {
        if (!object.mayAppoint()) {
            throw Answer.forbidden("may-not-appoint", "You see this, but others appoint people on it.");
        }
    }
}
