package org.jambatan.mou.appointment;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Somebody was appointed, or is no longer. */
record AppointmentChanged(String name, AppointmentState data, UUID partner, long aggregateVersion)
        implements DomainEvent {

    /** One topic for all of them, whatever the object: an event has one contract. */
    @Override
    public String family() {
        return "programmes";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
