package org.jambatan.mou.alliance;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of applications may be narrowed to. */
class ApplicationFilter {

    @QueryParam("status")
    @Parameter(description = "Applications of this status.")
    @Nullable
    String status;

    /** The memberships' statuses that are this; none for all. */
    List<MembershipStatus> read() {
        var query = new Parameters();
        var wanted = query.oneOf("status", status, ApplicationStanding.class);
        query.check();
        return wanted.map(standing -> Stream.of(MembershipStatus.values())
                        .filter(one -> ApplicationStanding.of(one) == standing)
                        .toList())
                .orElse(List.of(MembershipStatus.values()));
    }
}
