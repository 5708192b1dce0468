package org.jambatan.mou.partner;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** What all events about a partner have in common. */
sealed interface PartnerEvent extends DomainEvent
        permits PartnerProposed,
                PartnerConfirmed,
                PartnerJoinedProgramme,
                PartnerRevised,
                PartnerAcceptedTerms,
                PartnerLeftProgramme,
                PartnerSuspended,
                PartnerResumed,
                PartnerLeft {

    @Override
    PartnerState data();

    @Override
    default Object state() {
        return data().alone();
    }

    @Override
    default String family() {
        return "partners";
    }

    @Override
    default UUID subject() {
        return data().id();
    }

    @Override
    default UUID partner() {
        return data().id();
    }
}
