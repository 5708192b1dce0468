package org.jambatan.mou.project;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of projects may be narrowed to. */
class CompanyProjectFilter {

    @QueryParam("programmeId")
    @Parameter(description = "Projects under this programme.")
    @Nullable
    String programmeId;

    @QueryParam("status")
    @Parameter(description = "Open or closed ones.")
    @Nullable
    String status;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.uuid("programmeId", programmeId).orElse(null),
                query.oneOf("status", status, ProjectStatus.class)
                        .map(Enum::name)
                        .orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable UUID programme, @Nullable String status) {}
}
