package org.jambatan.catalog.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the catalogue: everybody sees what is public, a partner all of its own, an auditor everything.
 *
 * @param away why all that its own partner has published rests, {@code partner-suspended} for one
 */
public record Viewer(
        @Nullable UUID partner,
        boolean readsEverything,
        boolean managesOwn,
        @Nullable String away) {

    static final Viewer ANYONE = new Viewer(null, false, false, null);

    boolean mayManage(UUID owner) {
        return managesOwn && owner.equals(partner);
    }

    /** Why what this owner has published is not to be had, where it is the viewer's own. */
    @Nullable
    String awayAs(UUID owner) {
        return owner.equals(partner) ? away : null;
    }
}
