package org.jambatan.mou.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/reports/register")
@RunOnVirtualThread
class RegisterReportResource {

    private final RegisterReport report;

    RegisterReportResource(RegisterReport report) {
        this.report = report;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary = "Which agreements are alive, and why, by programme, partner or sector; also as CSV",
            description = "`by` is PROGRAMME, PARTNER or SECTOR. Each row counts the agreements you may see.")
    public Page<RegisterRow> read(
            @Parameter(description = "PROGRAMME unless said.") @QueryParam("by") @Nullable String by,
            @Parameter(description = "Agreements of this programme alone.") @QueryParam("programmeId") @Nullable
                    String programmeId) {
        var query = new Parameters();
        var axis = query.oneOf("by", by, RegisterAxis.class).orElse(RegisterAxis.PROGRAMME);
        var programme = query.uuid("programmeId", programmeId);
        query.check();
        return new Page<>(report.by(axis, programme), null, null);
    }
}
