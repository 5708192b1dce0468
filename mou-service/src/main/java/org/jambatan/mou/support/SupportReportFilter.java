package org.jambatan.mou.support;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** Of which programme and days support is summed, and by what. */
class SupportReportFilter {

    @QueryParam("programmeId")
    @Parameter(description = "Of this programme alone.")
    @Nullable
    String programmeId;

    @QueryParam("from")
    @Parameter(description = "The first day that counts.")
    @Nullable
    String from;

    @QueryParam("until")
    @Parameter(description = "The last day that counts.")
    @Nullable
    String until;

    @QueryParam("groupBy")
    @Parameter(description = "PROGRAMME unless said.")
    @Nullable
    String groupBy;

    Wanted read() {
        var query = new Parameters();
        var first = query.date("from", from).orElse(LocalDate.of(1900, 1, 1));
        var last = query.date("until", until).orElse(LocalDate.of(2200, 12, 31));
        if (last.isBefore(first)) {
            query.fault("until", "must not be before from");
        }
        var wanted = new Wanted(
                query.uuid("programmeId", programmeId).orElse(null),
                first,
                last,
                query.oneOf("groupBy", groupBy, ReportAxis.class).orElse(ReportAxis.PROGRAMME));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable UUID programme, LocalDate from, LocalDate until, ReportAxis by) {}
}
