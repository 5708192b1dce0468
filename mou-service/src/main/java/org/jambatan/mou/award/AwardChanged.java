package org.jambatan.mou.award;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** An award was given. */
record AwardChanged(String name, AwardState data, UUID partner, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "competitions";
    }

    @Override
    public UUID subject() {
        return data.id();
    }
}
