package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** How a partner that nobody typed in becomes one. */
@ApplicationScoped
public class Newcomers {

    private final Partners partners;
    private final Outbox outbox;

    Newcomers(Partners partners, Outbox outbox) {
        this.partners = partners;
        this.outbox = outbox;
    }

    /**
     * Makes a PROSPECT in the caller's transaction. A ROR id that stands for another partner is left out: who is who is
     * for the agency's officers to find out, and the stranger must not learn of it.
     *
     * @param agency whose officers look after it
     */
    public UUID add(Newcomer newcomer, UUID agency) {
        var input = new ProposePartner(
                newcomer.name(), newcomer.kind(), newcomer.country(), freeRor(newcomer), newcomer.registrationNumber());
        var partner = Partner.propose(Ids.next(), input, agency);
        outbox.publish(partner.proposed());
        partners.add(partner);
        return partner.id();
    }

    private @Nullable Ror freeRor(Newcomer newcomer) {
        var ror = newcomer.ror();
        return ror == null || partners.count("ror", ror.url()) > 0 ? null : ror;
    }
}
