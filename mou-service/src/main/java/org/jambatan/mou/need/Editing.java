package org.jambatan.mou.need;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Preconditions, patches, events and the time, as every change of a need wants them. */
@ApplicationScoped
class Editing {

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

    void requireCurrent(long version) {
        tags.require(version);
    }

    void check(long version) {
        tags.check(version);
    }

    ReviseNeed patched(ReviseNeed current, @Nullable JsonNode changes) {
        return patches.apply(current, changes);
    }

    void publish(NeedChanged event) {
        outbox.publish(event);
    }

    Instant now() {
        return clock.instant();
    }
}
