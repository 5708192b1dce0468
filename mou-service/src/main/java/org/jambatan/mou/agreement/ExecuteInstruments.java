package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jambatan.mou.partner.Participation;
import org.jambatan.mou.partner.Standing;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** A party records a later paper about its agreement; what the agreement is on which days is rewritten with it. */
@ApplicationScoped
class ExecuteInstruments {

    private final Agreements agreements;
    private final Standing standing;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ExecuteInstruments(
            Agreements agreements, Standing standing, EntityTags tags, Outbox outbox, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.standing = standing;
        this.tags = tags;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    AgreementView execute(UUID id, InstrumentKind kind, ExecuteInstrument input) {
        var reader = Reader.of(caller);
        var agreement = agreements.lockedFor(reader, id);
        tags.check(agreement.version());
        var paper = paper(agreement, kind, input);
        if (paper.byId() != null) {
            requireSuccessor(reader, agreement, paper.byId());
        }
        outbox.publish(agreement.execute(paper, reader, clock.instant()));
        agreements.write(agreement);
        if (kind == InstrumentKind.EXTENSION && agreement.type == AgreementType.LOC) {
            participateLonger(agreement, paper);
        }
        return agreement.view(reader, clock.instant());
    }

    private Instrument paper(Agreement agreement, InstrumentKind kind, ExecuteInstrument input) {
        var shape = new InstrumentShape(kind);
        shape.require(input);
        var executedOn = input.executedOn() == null ? agreement.zone().dayAt(clock.instant()) : input.executedOn();
        var from = input.from() == null ? executedOn : input.from();
        shape.requireOrder(executedOn, from, input.until());
        return new Instrument(
                Ids.next(),
                kind,
                executedOn,
                from,
                input.until(),
                input.byId(),
                input.reason(),
                caller.partner(),
                caller.account(),
                clock.instant());
    }

    private void requireSuccessor(Reader reader, Agreement agreement, UUID successor) {
        var isThere = agreements
                .findByIdOptional(successor)
                .filter(other -> other.isSeenBy(reader) && !other.id().equals(agreement.id()))
                .isPresent();
        if (!isThere) {
            throw new Refused("instrument", new WhyNotDrafted.AgreementUnknown());
        }
    }

    /** An institution takes part as long as its letter lasts. */
    private void participateLonger(Agreement letter, Instrument paper) {
        if (letter.programmeId != null && letter.isAcknowledged()) {
            standing.acknowledged(
                    letter.the(PartyRole.ISSUER),
                    new Participation(
                            letter.programmeId, letter.the(PartyRole.RECIPIENT), paper.executedOn(), paper.until()));
        }
    }
}
