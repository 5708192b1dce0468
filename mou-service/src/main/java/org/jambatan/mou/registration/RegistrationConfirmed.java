package org.jambatan.mou.registration;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Somebody has proved its address and is a PROSPECT now. */
record RegistrationConfirmed(RegistrationTold data, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "partners";
    }

    @Override
    public String name() {
        return "registration.confirmed";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.agency().partnerId();
    }
}
