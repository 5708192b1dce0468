package org.jambatan.mou.from.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.mou.ledger.HeardSettlement;
import org.jambatan.mou.ledger.SupportLedger;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Something was paid for in a project: the programme pays its part, as far as the support reaches. */
@ApplicationScoped
class WhenSettlementRecorded implements EventListener {

    private final SupportLedger ledger;

    WhenSettlementRecorded(SupportLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String topic() {
        return "jambatan.orders";
    }

    @Override
    public Set<String> names() {
        return Set.of("settlement.recorded");
    }

    @Override
    public void on(IncomingEvent event) {
        ledger.settled(event.dataAs(HeardSettlement.class));
    }
}
