package org.jambatan.mou.judging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.appointment.Appointees;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.mou.appointment.ObjectType;
import org.jambatan.platform.command.Editing;

/** Who is appointed a judge, and how judges are told. */
@ApplicationScoped
class JudgesOf {

    private final Appointees appointees;
    private final Editing editing;

    JudgesOf(Appointees appointees, Editing editing) {
        this.appointees = appointees;
        this.editing = editing;
    }

    Set<String> of(UUID competition) {
        return Set.copyOf(appointees.accountsAs(ObjectType.COMPETITION, competition, Capacity.JUDGE));
    }

    void tell(RoundChanged event) {
        editing.publish(event);
    }
}
