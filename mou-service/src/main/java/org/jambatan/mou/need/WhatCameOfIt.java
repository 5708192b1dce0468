package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.initiative.InitiativeBook;
import org.jambatan.platform.problem.Refusal;

/** What a need is said to have led to must be its partner's own. */
@ApplicationScoped
class WhatCameOfIt {

    private final DealingBook dealings;
    private final AgreementBook agreements;
    private final InitiativeBook initiatives;

    WhatCameOfIt(DealingBook dealings, AgreementBook agreements, InitiativeBook initiatives) {
        this.dealings = dealings;
        this.agreements = agreements;
        this.initiatives = initiatives;
    }

    List<Refusal> refusalsOf(ConcludeNeed input, UUID partner) {
        var refusals = new ArrayList<Refusal>();
        var booking = input.bookingId();
        if (booking != null
                && dealings.booking(booking)
                        .filter(known -> known.customer().equals(partner))
                        .isEmpty()) {
            refusals.add(new WhyNotConcluded.BookingUnknown());
        }
        var order = input.orderId();
        if (order != null
                && dealings.order(order)
                        .filter(known -> known.customerPartnerId().equals(partner))
                        .isEmpty()) {
            refusals.add(new WhyNotConcluded.OrderUnknown());
        }
        var agreement = input.agreementId();
        if (agreement != null
                && agreements
                        .find(agreement)
                        .filter(known -> known.circle().contains(partner))
                        .isEmpty()) {
            refusals.add(new WhyNotConcluded.AgreementUnknown());
        }
        var initiative = input.initiativeId();
        if (initiative != null && agreement != null && !initiatives.isUnder(initiative, agreement)) {
            refusals.add(new WhyNotConcluded.InitiativeUnknown());
        }
        return refusals;
    }
}
