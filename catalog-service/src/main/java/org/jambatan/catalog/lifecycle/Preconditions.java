package org.jambatan.catalog.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** That a client changes what it has read. */
@ApplicationScoped
public class Preconditions {

    private final EntityTags tags;
    private final MergePatch patches;

    Preconditions(EntityTags tags, MergePatch patches) {
        this.tags = tags;
        this.patches = patches;
    }

    /** For a command, whose client may say which version it saw. */
    public <E extends Entry> E checked(E entry) {
        tags.check(entry.version());
        return entry;
    }

    /** For a PATCH, whose client must say so: the whole that the patch makes of the current details. */
    public <T> T patched(Entry entry, T current, @Nullable JsonNode patch) {
        tags.require(entry.version());
        return patches.apply(current, patch);
    }
}
