package org.jambatan.booking.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jambatan.booking.limit.OrderLimits;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Hears how much a member may accept; whoever left may accept nothing any more, and needs no limit. */
@ApplicationScoped
class WhenMemberIsToldOf implements EventListener {

    private final OrderLimits limits;

    WhenMemberIsToldOf(OrderLimits limits) {
        this.limits = limits;
    }

    @Override
    public String topic() {
        return "jambatan.partners";
    }

    @Override
    public Set<String> names() {
        return Set.of("partner.member-joined", "partner.member-changed", "partner.member-left");
    }

    @Override
    public void on(IncomingEvent event) {
        var member = event.dataAs(ToldMember.class);
        var limit = event.name().equals("partner.member-left") ? null : member.orderLimit();
        limits.hear(member.id(), member.account(), limit, event.time());
    }
}
