package org.jambatan.mou.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.DomainEvent;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Preconditions, patches and events, as every change of a project needs them. */
@ApplicationScoped
class Editing {

    private final MergePatch patches;
    private final EntityTags tags;
    private final Outbox outbox;

    Editing(MergePatch patches, EntityTags tags, Outbox outbox) {
        this.patches = patches;
        this.tags = tags;
        this.outbox = outbox;
    }

    void requireCurrent(long version) {
        tags.require(version);
    }

    void check(long version) {
        tags.check(version);
    }

    ReviseCompanyProject patched(ReviseCompanyProject current, @Nullable JsonNode changes) {
        return patches.apply(current, changes);
    }

    void publish(DomainEvent event) {
        outbox.publish(event);
    }
}
