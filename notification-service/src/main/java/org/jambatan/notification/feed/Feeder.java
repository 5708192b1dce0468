package org.jambatan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.notification.contract.EventContracts;
import org.jambatan.notification.contract.Showing;
import org.jambatan.platform.event.IncomingEvent;

/**
 * Decides what goes to which agency, one transaction at a time over all replicas, and puts it into the outbox unchanged;
 * the relay sends it. What is heard is kept for some days: when it becomes known later that a partner took part on the
 * day of an event, the agency is told then.
 */
@ApplicationScoped
public class Feeder {
    /** It has its own place in every topic: what it cannot take in stops no message, and the other way round. */
    public static final String CONSUMER = "feeder";

    /** By these is known who runs a programme and who takes part. */
    public static final Set<String> REPLICATED = Set.of("partner.state", "programme.state");

    private final EventContracts contracts;
    private final Feeds feeds;
    private final Participations participations;
    private final FeedEvents events;
    private final FeedStates states;
    private final Clock clock;

    Feeder(
            EventContracts contracts,
            Feeds feeds,
            Participations participations,
            FeedEvents events,
            FeedStates states,
            Clock clock) {
        this.contracts = contracts;
        this.feeds = feeds;
        this.participations = participations;
        this.events = events;
        this.states = states;
        this.clock = clock;
    }

    public void hearEvent(IncomingEvent event) {
        feeds.alone();
        if (isShown(event)) {
            events.tell(event, Concern.of(event));
        }
    }

    public void hearState(IncomingEvent state) {
        feeds.alone();
        var touched = switch (state.name()) {
            case "partner.state" -> hearPartner(state);
            case "programme.state" -> hearProgramme(state);
            default -> Optional.<Scope>empty();
        };
        states.tell(state, Concern.of(state), isShown(state), clock.instant());
        touched.ifPresent(this::tellAgain);
    }

    /** An agency's topics are there: it is given all that concerns it. */
    void open(UUID agency) {
        feeds.alone();
        if (feeds.open(agency, clock.instant())) {
            var programmes = participations.programmesOf(agency);
            tellAgain(scopeOf(agency, programmes));
        }
    }

    /** First and last days come by themselves; nobody announces them. */
    void turnDays() {
        feeds.alone();
        var turned = participations.turned(clock.instant());
        if (!turned.isEmpty()) {
            tellAgain(Scope.ofPartners(turned));
        }
    }

    private Optional<Scope> hearPartner(IncomingEvent state) {
        var partner = state.dataAs(Participations.Partner.class);
        return participations.learnPartner(state.subject(), state.version(), partner)
                ? Optional.of(Scope.ofPartners(List.of(state.subject())))
                : Optional.empty();
    }

    private Optional<Scope> hearProgramme(IncomingEvent state) {
        var programme = state.dataAs(Participations.Programme.class);
        var agency = programme.agency().partnerId();
        if (!participations.learnProgramme(state.subject(), state.version(), programme)) {
            return Optional.empty();
        }
        feeds.plan(agency);
        return Optional.of(scopeOf(agency, List.of(state.subject())));
    }

    private Scope scopeOf(UUID agency, List<UUID> programmes) {
        var partners = new ArrayList<>(participations.participantsOf(programmes));
        partners.add(agency);
        return new Scope(partners, programmes);
    }

    private void tellAgain(Scope scope) {
        events.tellAgain(scope);
        states.tellAgain(scope, clock.instant());
    }

    private boolean isShown(IncomingEvent event) {
        var showing = contracts
                .of(event.json())
                .map(contract -> contract.showingOf(event.json()))
                .orElse(Showing.INTERNAL);
        return switch (showing) {
            case SHOWN -> true;
            case IF_SHOWN_BEFORE -> states.showed(event.subject()) || events.showed(event.subject());
            case INTERNAL -> false;
        };
    }
}
