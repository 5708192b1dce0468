package org.jambatan.mou.support;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of applications for support may be narrowed to. */
class SupportApplicationFilter {

    @QueryParam("status")
    @Parameter(description = "`UNDER_REVIEW` are those that wait for the committee.")
    @Nullable
    String status;

    @QueryParam("projectId")
    @Parameter(description = "Those of this project.")
    @Nullable
    String projectId;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("status", status, SupportApplicationStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                query.uuid("projectId", projectId).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String status, @Nullable UUID project) {}
}
