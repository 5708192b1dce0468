package org.jambatan.mou.agreement;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** What all events about an agreement have in common; it belongs to the partner that drafted it. */
sealed interface AgreementEvent extends DomainEvent permits AgreementDrafted, AgreementSigned, AgreementAcknowledged {

    @Override
    AgreementState data();

    @Override
    default String family() {
        return "agreements";
    }

    @Override
    default UUID subject() {
        return data().id();
    }
}
