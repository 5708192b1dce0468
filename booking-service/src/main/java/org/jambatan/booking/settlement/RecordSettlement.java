package org.jambatan.booking.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;

/**
 * The one way something becomes settled: of a booking's item and of an order alike. Whoever takes payments one day calls
 * this with its own reference; until then institutions do.
 */
@ApplicationScoped
public class RecordSettlement {

    private final Settlements settlements;
    private final Outbox outbox;

    RecordSettlement(Settlements settlements, Outbox outbox) {
        this.settlements = settlements;
        this.outbox = outbox;
    }

    /**
     * Records it and tells of it, in the caller's transaction; answers the settlement's id. Throws {@link Refused} as
     * {@code settlement-refused} where the payment is none, or the thing is settled already.
     */
    public UUID of(Due due, Payment payment, Instant now) {
        Refused.ifAny("settlement", payment.refusals(now));
        var settlement = Settlement.of(due, payment, now);
        settlements.add(settlement, due.thing());
        outbox.publish(settlement.recorded());
        return settlement.id();
    }
}
