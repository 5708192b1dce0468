package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jambatan.mou.partner.HasLeft;
import org.jambatan.platform.command.Editing;

/** Who leaves the platform wants nothing solved here any longer. */
@ApplicationScoped
class WhenPartnerLeaves {

    private final Needs needs;
    private final Editing editing;

    WhenPartnerLeaves(Needs needs, Editing editing) {
        this.needs = needs;
        this.editing = editing;
    }

    void on(@Observes HasLeft leaving) {
        needs.anyonesOpen(leaving.partner()).forEach(need -> editing.publish(need.withdraw(editing.now())));
    }
}
