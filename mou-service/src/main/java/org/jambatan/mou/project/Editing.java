package org.jambatan.mou.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    private final Event<ProjectEnded> endings;

    Editing(MergePatch patches, EntityTags tags, Outbox outbox, Event<ProjectEnded> endings) {
        this.patches = patches;
        this.tags = tags;
        this.outbox = outbox;
        this.endings = endings;
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

    /** Inside the transaction: whoever keeps something for the project ends it too. */
    void ended(Project project) {
        endings.fire(new ProjectEnded(project.id(), project.programmeId()));
    }
}
