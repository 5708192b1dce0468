package org.jambatan.platform.command;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jambatan.platform.event.DomainEvent;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Preconditions, patches and events, as every change of an object needs them. */
@ApplicationScoped
public class Editing {

    private final MergePatch patches;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Clock clock;

    Editing(MergePatch patches, EntityTags tags, Outbox outbox, Clock clock) {
        this.patches = patches;
        this.tags = tags;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of a PATCH: see {@link EntityTags#require}. */
    public void requireCurrent(long version) {
        tags.require(version);
    }

    /** Of a command: see {@link EntityTags#check}. */
    public void check(long version) {
        tags.check(version);
    }

    /** The input that the current state would be, with these changes; checked like any input. */
    public <T> T patched(T current, @Nullable JsonNode changes) {
        return patches.apply(current, changes);
    }

    /** When the change is made. */
    public Instant now() {
        return clock.instant();
    }

    /** In the transaction of the change it tells of. */
    public void publish(DomainEvent event) {
        outbox.publish(event);
    }
}
