package org.jambatan.mou.need;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of needs may be narrowed to. */
class NeedFilter {

    @QueryParam("programmeId")
    @Parameter(description = "Needs under this programme.")
    @Nullable
    String programmeId;

    @QueryParam("status")
    @Parameter(description = "Needs in this state.")
    @Nullable
    String status;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.uuid("programmeId", programmeId).orElse(null),
                query.oneOf("status", status, NeedStatus.class).map(Enum::name).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable UUID programme, @Nullable String status) {}
}
