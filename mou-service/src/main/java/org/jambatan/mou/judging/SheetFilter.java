package org.jambatan.mou.judging;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of sheets may be narrowed to. */
class SheetFilter {

    @QueryParam("entryId")
    @Parameter(description = "Sheets on this entry.")
    @Nullable
    String entryId;

    @QueryParam("judge")
    @Parameter(description = "Sheets of this judge, by account.")
    @Nullable
    String judge;

    @QueryParam("status")
    @Parameter(description = "Sheets that have come so far.")
    @Nullable
    String status;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.uuid("entryId", entryId).orElse(null),
                query.text("judge", judge, 60).orElse(null),
                query.oneOf("status", status, SheetStatus.class).map(Enum::name).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable UUID entry,
            @Nullable String judge,
            @Nullable String status) {}
}
