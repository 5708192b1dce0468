package org.jambatan.booking.availability;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.event.Heard;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/availability")
@RunOnVirtualThread
class AvailabilityResource {

    private final LookForFreeTimes times;
    private final Heard heard;

    AvailabilityResource(LookForFreeTimes times, Heard heard) {
        this.times = times;
        this.heard = heard;
    }

    /**
     * Who has just published an offering looks here next: an offering this service does not know, or knows as a draft,
     * is waited for like a command waits for news, outside of any transaction. The answer then says what is not there.
     */
    @GET
    @PermitAll
    @Operation(
            summary = "When published offerings are free",
            description =
                    "Up to 50 offerings (`offeringId` repeated) over at most 92 days. Every time on the grid inside one of the `free` times can be booked.")
    public Availability read(
            @QueryParam("offeringId") @Nullable List<String> offeringId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to)
            throws InterruptedException {
        var query = AvailabilityQuery.read(offeringId, from, to);
        var wait = heard.lagWait();
        while (true) {
            wait.look();
            var found = times.answerTo(query);
            if (!found.mayBeLag() || !wait.isWorthAnotherLook()) {
                return found.answer();
            }
        }
    }
}
