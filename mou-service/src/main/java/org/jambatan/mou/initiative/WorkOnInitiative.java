package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;

/** One step of who may take it: loads the initiative for the caller, takes the step, publishes what came of it. */
@ApplicationScoped
class WorkOnInitiative {

    private final Initiatives initiatives;
    private final InitiativeSettings settings;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;

    WorkOnInitiative(
            Initiatives initiatives,
            InitiativeSettings settings,
            EntityTags tags,
            Outbox outbox,
            Actors actors,
            Clock clock) {
        this.initiatives = initiatives;
        this.settings = settings;
        this.tags = tags;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
    }

    /** What a step needs. */
    record At(Initiative initiative, Actor actor, Rules rules, Instant now) {}

    /** A decision of a side: for who acts for a partner it concerns. */
    InitiativeView step(UUID id, Function<At, InitiativeChanged> verb) {
        return taken(load(id, InitiativeRecord::mayBeActedOnBy), verb);
    }

    /** Daily work: also for who is appointed to it. */
    InitiativeView work(UUID id, Function<At, InitiativeChanged> verb) {
        return taken(toWorkOn(id), verb);
    }

    At toWorkOn(UUID id) {
        var actor = actor();
        if (!actor.mayAct() && !actor.ownerOf().contains(id)) {
            throw Answer.forbidden("forbidden", "Your roles do not allow this, and you are not appointed to it.");
        }
        return load(id, InitiativeRecord::mayBeWorkedOnBy);
    }

    private InitiativeView taken(At at, Function<At, InitiativeChanged> verb) {
        tags.check(at.initiative().version());
        outbox.publish(verb.apply(at));
        initiatives.flush();
        return view(at.initiative());
    }

    private At load(UUID id, BiPredicate<InitiativeRecord, Actor> mayDoIt) {
        var actor = actor();
        var initiative = initiatives.lockedFor(actor, id);
        if (!mayDoIt.test(initiative, actor)) {
            throw Answer.forbidden("may-not-act", "You see this, but others decide on it.");
        }
        var side = initiative.isInTheCircle(actor.partner()) || initiative.isOfPartnerOf(actor)
                ? actor
                : actor.actingFor(initiative.proposedBy);
        return new At(initiative, side, rules(), clock.instant());
    }

    void tell(InitiativeChanged event, Initiative initiative) {
        outbox.publish(event);
        initiatives.persistAndFlush(initiative);
    }

    InitiativeView view(Initiative initiative) {
        return InitiativeView.of(initiative, actor(), rules(), clock.instant());
    }

    Actor actor() {
        return actors.caller();
    }

    Rules rules() {
        return Rules.of(settings);
    }

    Instant now() {
        return clock.instant();
    }
}
