package org.jambatan.mou.agreement;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** What all events about an agreement have in common; it belongs to the partner that drafted it. */
sealed interface AgreementEvent extends DomainEvent
        permits AgreementDrafted,
                AgreementSigned,
                AgreementAcknowledged,
                AgreementSubmitted,
                AgreementReviewed,
                AgreementMemberInvited,
                AgreementAcceded,
                AgreementAmended,
                AgreementEnded,
                AgreementExpiring,
                AgreementExpired,
                AgreementEngagementChanged {

    @Override
    AgreementState data();

    @Override
    default AgreementState state() {
        return data().alone();
    }

    @Override
    default String family() {
        return "agreements";
    }

    @Override
    default UUID subject() {
        return data().id();
    }
}
