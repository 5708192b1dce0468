package org.jambatan.mou.admission;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Somebody has applied to a programme, or an application has been decided; the name says which. */
record AdmissionChanged(String name, AdmissionState data, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "partners";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.partnerId();
    }
}
