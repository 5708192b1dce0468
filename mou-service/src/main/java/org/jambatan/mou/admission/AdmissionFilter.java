package org.jambatan.mou.admission;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of applications may be narrowed to. */
class AdmissionFilter {

    @QueryParam("status")
    @Parameter(description = "`APPLIED` are those that wait for an officer.")
    @Nullable
    String status;

    @QueryParam("partnerId")
    @Parameter(description = "Those of this partner.")
    @Nullable
    String partnerId;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("status", status, AdmissionStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                query.uuid("partnerId", partnerId).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String status, @Nullable UUID partner) {}
}
