package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.partner.Participation;
import org.jambatan.mou.partner.Standing;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refused;

/**
 * The agency acknowledges a letter. In one transaction the agreement comes into force and its issuer is confirmed and
 * takes part in the programme, from the day the letter is in force to the day it runs out.
 */
@ApplicationScoped
class AcknowledgeLetter {

    private final Agreements agreements;
    private final Standing standing;
    private final ProgrammeBook programmes;
    private final Outbox outbox;
    private final Clock clock;

    AcknowledgeLetter(Agreements agreements, Standing standing, ProgrammeBook programmes, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.standing = standing;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    void acknowledge(Agreement letter, AcknowledgeAgreement input, Reader reader) {
        outbox.publish(letter.acknowledge(input, reader, clock.instant()));
        requireOpen(Objects.requireNonNull(letter.programmeId));
        agreements.write(letter);
        standing.acknowledged(
                letter.the(PartyRole.ISSUER),
                new Participation(
                        Objects.requireNonNull(letter.programmeId),
                        letter.the(PartyRole.RECIPIENT),
                        letter.inForceFrom(input.receivedOn()),
                        letter.effectiveUntil));
    }

    /** Of what is not for the caller to acknowledge, it is not told either whether its programme is closed. */
    private void requireOpen(UUID programme) {
        if (programmes.find(programme).filter(ProgrammeCard::isOpen).isEmpty()) {
            throw new Refused("acknowledgement", new WhyNotDrafted.ProgrammeClosed());
        }
    }
}
