package org.jambatan.mou.collection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Preconditions and patches, as every edit needs them. */
@ApplicationScoped
class Editing {

    private final MergePatch patches;
    private final EntityTags tags;

    Editing(MergePatch patches, EntityTags tags) {
        this.patches = patches;
        this.tags = tags;
    }

    void require(long version) {
        tags.require(version);
    }

    void check(long version) {
        tags.check(version);
    }

    <T> T patched(T current, @Nullable JsonNode changes) {
        return patches.apply(current, changes);
    }
}
