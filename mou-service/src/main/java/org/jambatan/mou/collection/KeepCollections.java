package org.jambatan.mou.collection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jambatan.mou.alliance.AllianceBook;
import org.jambatan.mou.alliance.AllianceCard;
import org.jambatan.mou.alliance.AllianceStatus;
import org.jambatan.mou.figures.KnownOffering;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** What the secretariat does with its collections, and members with their own offerings in them. */
@ApplicationScoped
class KeepCollections {

    private final AllianceBook alliances;
    private final Collections collections;
    private final CollectableOfferings offerings;
    private final Editing editing;
    private final Outbox outbox;

    KeepCollections(
            AllianceBook alliances,
            Collections collections,
            CollectableOfferings offerings,
            Editing editing,
            Outbox outbox) {
        this.alliances = alliances;
        this.collections = collections;
        this.offerings = offerings;
        this.editing = editing;
        this.outbox = outbox;
    }

    /** A collection in its alliance, as the caller has come to it. */
    record At(Collection collection, AllianceCard alliance) {}

    At draft(UUID alliance, DraftCollection input) {
        var card = run(alliance);
        var drafted = Collection.draft(Ids.next(), input, card, editing.now());
        outbox.publish(drafted.drafted(card));
        collections.persistAndFlush(drafted);
        return new At(drafted, card);
    }

    At revise(UUID alliance, UUID id, @Nullable JsonNode changes) {
        var card = run(alliance);
        var collection = collections.lockedIn(card, id);
        editing.requireCurrent(collection.version());
        collection.revise(editing.patched(collection.editable(), changes), card).ifPresent(outbox::publish);
        collections.flush();
        return new At(collection, card);
    }

    At step(UUID alliance, UUID id, BiFunction<Collection, AllianceCard, CollectionChanged> verb) {
        var card = run(alliance);
        return done(collections.lockedIn(card, id), card, verb);
    }

    At add(UUID alliance, UUID id, CollectOffering input) {
        var card = belong(alliance);
        var collection = collections.lockedIn(card, id);
        var found = offerings.find(input.offeringId());
        var refusals = offerings.refusalsOf(found, card);
        var owner = found.map(KnownOffering::partnerId).orElse(card.host());
        var collected = new Collected(input.offeringId(), owner, input.note(), editing.now());
        return done(collection, card, (into, of) -> into.add(collected, refusals, of));
    }

    /** A member takes out its own; of another's it is told that it isn't there. */
    At remove(UUID alliance, UUID id, UUID offering) {
        var card = belong(alliance);
        var collection = collections.lockedIn(card, id);
        var collected = collection.offering(offering);
        if (!card.isRunByCaller() && !offerings.isOfCaller(collected.partnerId())) {
            throw Answer.notFound();
        }
        return done(collection, card, (from, of) -> from.remove(offering, of));
    }

    private At done(
            Collection collection, AllianceCard card, BiFunction<Collection, AllianceCard, CollectionChanged> verb) {
        editing.check(collection.version());
        outbox.publish(verb.apply(collection, card));
        collections.flush();
        return new At(collection, card);
    }

    private AllianceCard run(UUID alliance) {
        var card = alliances.act(alliance);
        if (!card.isRunByCaller()) {
            throw Answer.notFound();
        }
        return requireStanding(card);
    }

    private AllianceCard belong(UUID alliance) {
        var card = alliances.act(alliance);
        if (!card.isRunByCaller() && !offerings.mayCollect(card)) {
            throw Answer.notFound();
        }
        return requireStanding(card);
    }

    private static AllianceCard requireStanding(AllianceCard card) {
        if (card.status() == AllianceStatus.DISSOLVED) {
            throw Answer.illegalInState(card.status(), List.of());
        }
        return card;
    }
}
