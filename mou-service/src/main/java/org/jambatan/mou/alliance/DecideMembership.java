package org.jambatan.mou.alliance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** What the secretariat says about applications and members, and a member about itself. */
@ApplicationScoped
class DecideMembership {

    private final Door door;
    private final Memberships memberships;
    private final Charters charters;
    private final Telling telling;
    private final Editing editing;

    DecideMembership(Door door, Memberships memberships, Charters charters, Telling telling, Editing editing) {
        this.door = door;
        this.memberships = memberships;
        this.charters = charters;
        this.telling = telling;
        this.editing = editing;
    }

    /** Whoever is accepted is asked to accede to the charter, where there is one. */
    JoinAlliance.At accept(UUID alliance, UUID id, AcceptMembership input) {
        var at = application(alliance, id);
        telling.tell(at.membership().accept(input, within(at)));
        charters.ask(at.entered().alliance(), at.membership());
        memberships.flush();
        return at;
    }

    JoinAlliance.At decline(UUID alliance, UUID id, DeclineMembership input) {
        var at = application(alliance, id);
        telling.tell(at.membership().decline(input.reason(), within(at)));
        memberships.flush();
        return at;
    }

    private JoinAlliance.At application(UUID alliance, UUID id) {
        var entered = door.run(alliance);
        var membership = memberships.lockedOf(entered.alliance(), id);
        if (!membership.isAnApplication()) {
            throw Answer.notFound();
        }
        editing.check(membership.version());
        return new JoinAlliance.At(entered, membership);
    }

    JoinAlliance.At remove(UUID alliance, UUID id, EndMembership input) {
        var entered = door.run(alliance);
        var at = new JoinAlliance.At(entered, begun(entered, id));
        editing.check(at.membership().version());
        telling.tell(at.membership().remove(input.reason(), within(at)));
        memberships.flush();
        return at;
    }

    JoinAlliance.At revise(UUID alliance, UUID id, @Nullable JsonNode changes) {
        var entered = door.act(alliance);
        var at = new JoinAlliance.At(entered, begun(entered, id));
        var isOwn = at.membership().isOf(entered.visitor().partner())
                && entered.visitor().commits();
        if (!isOwn && !entered.isSecretariat()) {
            throw Answer.notFound();
        }
        editing.requireCurrent(at.membership().version());
        var input = editing.patched(at.membership().editable(), changes);
        at.membership()
                .revise(input, entered.isSecretariat(), isOwn, within(at))
                .ifPresent(telling::tell);
        memberships.flush();
        return at;
    }

    private Membership begun(Entered entered, UUID id) {
        var membership = memberships.lockedOf(entered.alliance(), id);
        if (!membership.hasBegun()) {
            throw Answer.notFound();
        }
        return membership;
    }

    private Within within(JoinAlliance.At at) {
        return telling.within(at.entered().alliance());
    }
}
