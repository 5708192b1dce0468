package org.jambatan.mou.needanswer;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** Something was answered or replied; its name says which. It is told as part of the need, whose partner may be hidden. */
record NeedAnswerChanged(String name, NeedAnswerState data, long aggregateVersion) implements DomainEvent {

    @Override
    public String family() {
        return "programmes";
    }

    @Override
    public UUID subject() {
        return data.id();
    }

    @Override
    public UUID partner() {
        return data.customerPartnerId();
    }
}
