package org.jambatan.mou.support;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.paging.Page;

@Path("/api/v1/reports/support")
@RunOnVirtualThread
class SupportReportResource {

    private final SupportReport report;
    private final PartnerBook partners;
    private final Caller caller;

    SupportReportResource(SupportReport report, PartnerBook partners, Caller caller) {
        this.report = report;
        this.partners = partners;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary = "Support committed, drawn and left, applications by decision, and companies served; also as CSV",
            description = "`groupBy` is PROGRAMME, INSTITUTION or SECTOR; an agency's officers read of its programmes,"
                    + " auditors of all. `countedAs` says how each figure is counted.")
    public Page<SupportReportRow> read(@BeanParam SupportReportFilter filter) {
        var reader = new SupportReport.Reader(
                caller.has("auditor") ? null : partners.callersAgency(), caller.has("auditor"));
        return new Page<>(report.rows(reader, filter.read()), null, null);
    }
}
