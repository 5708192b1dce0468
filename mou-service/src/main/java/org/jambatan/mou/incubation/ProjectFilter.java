package org.jambatan.mou.incubation;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of projects may be narrowed to. */
class ProjectFilter {

    @QueryParam("stage")
    @Parameter(description = "Projects at this stage.")
    @Nullable
    String stage;

    @QueryParam("parkId")
    @Parameter(description = "Projects this partner incubates.")
    @Nullable
    String parkId;

    @QueryParam("ownerId")
    @Parameter(description = "Projects this partner owns.")
    @Nullable
    String ownerId;

    @QueryParam("origin")
    @Parameter(description = "Projects that came from there.")
    @Nullable
    String origin;

    @QueryParam("originId")
    @Parameter(description = "The project of this result or entry.")
    @Nullable
    String originId;

    @QueryParam("sector")
    @Parameter(description = "Projects of this sector.")
    @Nullable
    String sector;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("stage", stage, IncubationStage.class)
                        .map(Enum::name)
                        .orElse(null),
                query.uuid("parkId", parkId).orElse(null),
                query.uuid("ownerId", ownerId).orElse(null),
                query.oneOf("origin", origin, OriginType.class).map(Enum::name).orElse(null),
                query.uuid("originId", originId).orElse(null),
                query.text("sector", sector, 50).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable String stage,
            @Nullable UUID park,
            @Nullable UUID owner,
            @Nullable String origin,
            @Nullable UUID originId,
            @Nullable String sector) {}
}
