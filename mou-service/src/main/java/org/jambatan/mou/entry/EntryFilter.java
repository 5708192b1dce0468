package org.jambatan.mou.entry;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of entries may be narrowed to. */
class EntryFilter {

    @QueryParam("status")
    @Parameter(description = "Entries that have come so far.")
    @Nullable
    String status;

    @QueryParam("track")
    @Parameter(description = "Entries of this track, by its code.")
    @Nullable
    String track;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("status", status, EntryStatus.class).map(Enum::name).orElse(null),
                query.text("track", track, 40).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String status, @Nullable String track) {}
}
