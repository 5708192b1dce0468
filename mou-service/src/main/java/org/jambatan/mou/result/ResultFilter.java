package org.jambatan.mou.result;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of results may be narrowed to. */
class ResultFilter {

    @QueryParam("status")
    @Parameter(description = "Results of this status.")
    @Nullable
    String status;

    @QueryParam("ownerId")
    @Parameter(description = "Results of this partner.")
    @Nullable
    String ownerId;

    @QueryParam("parkId")
    @Parameter(description = "Results offered to this partner, as far as you may read all of them.")
    @Nullable
    String parkId;

    @QueryParam("sought")
    @Parameter(description = "Results whose owner looks for this.")
    @Nullable
    String sought;

    @QueryParam("sector")
    @Parameter(description = "Results of this sector.")
    @Nullable
    String sector;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("status", status, ResultStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                query.uuid("ownerId", ownerId).orElse(null),
                query.uuid("parkId", parkId).orElse(null),
                query.oneOf("sought", sought, Sought.class).map(Enum::name).orElse(null),
                query.text("sector", sector, 50).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable String status,
            @Nullable UUID owner,
            @Nullable UUID park,
            @Nullable String sought,
            @Nullable String sector) {}
}
