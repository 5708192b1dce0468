package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.event.Outbox;

/** Where other features look agreements up, and tell how alive they are. */
@ApplicationScoped
public class AgreementBook {

    private final Agreements agreements;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    AgreementBook(Agreements agreements, Caller caller, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The agreement, where the caller may see it. */
    public Optional<AgreementCard> seen(UUID id) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> agreement.isSeenBy(Reader.of(caller)))
                .map(this::card);
    }

    public Optional<AgreementCard> find(UUID id) {
        return agreements.findByIdOptional(id).map(this::card);
    }

    public List<AgreementCard> findAll(Collection<UUID> ids) {
        return agreements.anyones(ids).stream().map(this::card).toList();
    }

    /** Agreements that any of these partners is concerned by, as a party or as the one a party stands for. */
    public List<AgreementCard> concerning(Collection<UUID> partners) {
        return agreements.anyonesConcerning(partners).stream().map(this::card).toList();
    }

    public List<UUID> all() {
        return agreements.anyonesIds();
    }

    /** The register as the caller may see it, newest first, of one programme or of all. */
    public List<AgreementCard> seenByCaller(Optional<UUID> programme, int limit) {
        return agreements.seenBy(Reader.of(caller), programme, limit).stream()
                .map(this::card)
                .toList();
    }

    /** The alliance of a charter has taken this partner in: it is asked to accede, unless it was. */
    public void inviteToCharter(UUID charter, UUID member) {
        agreements
                .anyonesLocked(charter)
                .ifPresent(found -> found.admit(member, clock.instant()).ifPresent(event -> {
                    outbox.publish(event);
                    agreements.write(found);
                }));
    }

    /** Kept with the agreement and published where it changed. */
    public void engage(UUID id, Engagement level, String rule, int ruleVersion, int evidence) {
        var agreement = agreements.anyonesLocked(id).orElseThrow();
        agreement.engage(level, rule, ruleVersion, evidence, clock.instant()).ifPresent(event -> {
            outbox.publish(event);
            agreements.flush();
        });
    }

    private AgreementCard card(Agreement agreement) {
        return agreement.card(clock.instant());
    }
}
