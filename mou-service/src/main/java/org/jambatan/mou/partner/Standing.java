package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;

/** How other features admit partners. Each locks the partner first, and only then looks. */
@ApplicationScoped
public class Standing {

    private final Partners partners;
    private final Viewers viewers;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Event<TakesPart> beginnings;

    Standing(Partners partners, Viewers viewers, EntityTags tags, Outbox outbox, Event<TakesPart> beginnings) {
        this.partners = partners;
        this.viewers = viewers;
        this.tags = tags;
        this.outbox = outbox;
        this.beginnings = beginnings;
    }

    /** Whether this partner is there for the caller; 404 otherwise. */
    public void requireSeen(UUID partner) {
        partners.seenBy(viewers.caller(), partner);
    }

    /** An agency admits a partner that it can see to its programme, unless the programme has something against it. */
    public PartnerView admit(UUID partner, Participation to, Verification verification, List<Refusal> others) {
        var viewer = viewers.caller();
        var admitted = partners.lockedFor(viewer, partner);
        tags.check(admitted.version());
        begin(admitted.admit(to, verification, others), partner, to, verification);
        return viewer.viewOf(admitted);
    }

    /** The same of a partner that has applied; the version a client may have named is that of the application. */
    public void admitApplicant(UUID partner, Participation to, Verification verification, List<Refusal> others) {
        var applicant = partners.anyonesLocked(partner).orElseThrow();
        begin(applicant.admit(to, verification, others), partner, to, verification);
    }

    /** Why this partner, which is locked from now on, could not take part so. */
    public List<Refusal> refusalsOf(UUID partner, Participation wanted) {
        return partners.anyonesLocked(partner).orElseThrow().refusalsOf(wanted);
    }

    /** An agency's officers may look at a partner that has applied to it. */
    public void makeKnown(UUID partner, UUID agency) {
        partners.anyonesLocked(partner).orElseThrow().becomeKnownTo(agency);
    }

    /** An institution's letter was acknowledged. Its agreement is locked already: agreement first, then partner. */
    public void acknowledged(UUID partner, Participation in) {
        var events = partners.anyonesLocked(partner).orElseThrow().acknowledged(in);
        begin(events, partner, in, new Verification(null, null));
    }

    /** The partner stays as it is until the transaction ends; 403 for a caller whose partner is not known. */
    public void lock(UUID callers) {
        if (partners.anyonesLocked(callers).isEmpty()) {
            throw Answer.forbidden("no-partner", "Your partner is not known here.");
        }
    }

    /** A signatory has accepted a version of a programme's terms of access for its partner. */
    public void acceptTerms(UUID partner, UUID programme, long version) {
        outbox.publish(partners.anyonesLocked(partner).orElseThrow().acceptTerms(programme, version));
    }

    private void begin(List<PartnerEvent> events, UUID partner, Participation in, Verification verification) {
        events.forEach(outbox::publish);
        beginnings.fire(new TakesPart(partner, in.programmeId(), verification));
    }
}
