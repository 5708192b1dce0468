package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;

/** One step of an initiative's owners: loads it for the caller, takes the step, publishes what came of it. */
@ApplicationScoped
class WorkOnInitiative {

    private final Initiatives initiatives;
    private final InitiativeSettings settings;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    WorkOnInitiative(
            Initiatives initiatives,
            InitiativeSettings settings,
            EntityTags tags,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.initiatives = initiatives;
        this.settings = settings;
        this.tags = tags;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a step needs. */
    record At(Initiative initiative, Actor actor, Rules rules, Instant now) {}

    InitiativeView step(UUID id, Function<At, InitiativeChanged> verb) {
        var at = load(id);
        tags.check(at.initiative().version());
        outbox.publish(verb.apply(at));
        initiatives.flush();
        return view(at.initiative());
    }

    At load(UUID id) {
        var actor = actor();
        return new At(initiatives.lockedFor(actor, id), actor, rules(), clock.instant());
    }

    void tell(InitiativeChanged event, Initiative initiative) {
        outbox.publish(event);
        initiatives.persistAndFlush(initiative);
    }

    InitiativeView view(Initiative initiative) {
        return InitiativeView.of(initiative, actor(), rules(), clock.instant());
    }

    Actor actor() {
        return Actor.of(caller);
    }

    Rules rules() {
        return Rules.of(settings);
    }

    Instant now() {
        return clock.instant();
    }
}
