package org.jambatan.mou.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.evidence.EvidenceBook;
import org.jambatan.mou.evidence.EvidenceKind;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/initiatives/{id}/activities")
@RunOnVirtualThread
class ActivityResource {

    private final WorkOnInitiative work;
    private final EvidenceBook evidence;

    ActivityResource(WorkOnInitiative work, EvidenceBook evidence) {
        this.work = work;
        this.evidence = evidence;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("activity.plan")
    @Operation(summary = "Plan a visit, seminar, exchange, research project or ceremony")
    public InitiativeView plan(@PathParam("id") UUID id, @NotNull @Valid PlanActivity input) {
        var activity = new Activity(
                Ids.next(),
                input.type(),
                input.title(),
                input.from(),
                input.until() == null ? input.from() : input.until(),
                input.place(),
                input.delegations() == null ? List.of() : input.delegations(),
                input.meetings() == null ? List.of() : input.meetings(),
                null,
                List.of(),
                List.of());
        return work.work(id, at -> at.initiative().add(activity, at.rules(), at.now()));
    }

    @POST
    @Path("{activityId}/holding")
    @RolesAllowed("**")
    @Command("activity.hold")
    @Operation(summary = "Say that it was held and what came of it; it is evidence that the agreement lives")
    public InitiativeView hold(
            @PathParam("id") UUID id, @PathParam("activityId") UUID activityId, @Nullable @Valid HoldActivity input) {
        var how = input == null ? new HoldActivity(null, null, null, null) : input;
        return work.work(id, at -> {
            var event = at.initiative().hold(activityId, how, at.rules(), at.now());
            var day =
                    Objects.requireNonNull(at.initiative().activity(activityId).heldOn());
            for (var agreement : at.initiative().agreementIds) {
                evidence.record(
                        agreement,
                        EvidenceKind.ACTIVITY,
                        activityId,
                        day,
                        at.actor().partner());
            }
            return event;
        });
    }
}
