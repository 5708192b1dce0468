package org.jambatan.mou.need;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.Editing;
import org.jspecify.annotations.Nullable;

/** What becomes of a need. A facilitator needs no role: the appointment is enough. */
@Path("/api/v1/needs/{id}")
@RunOnVirtualThread
class NeedStepResource {

    private final Needs needs;
    private final MoveNeeds moves;
    private final Editing editing;
    private final Onlookers onlookers;

    NeedStepResource(Needs needs, MoveNeeds moves, Editing editing, Onlookers onlookers) {
        this.needs = needs;
        this.moves = moves;
        this.editing = editing;
        this.onlookers = onlookers;
    }

    @POST
    @Path("sending")
    @RolesAllowed("**")
    @Command("need.send")
    @Operation(
            summary = "Send a need to institutions and to the programme's facilitators",
            description =
                    "Its partner sends it first, to the twenty best matches unless it names others; later it, or an"
                            + " officer or facilitator of the programme, may send it on.")
    public NeedView send(@PathParam("id") UUID id, @NotNull @Valid SendNeed input) {
        var onlooker = onlookers.caller();
        var found = needs.lockedForEither(onlooker, id);
        editing.check(found.version());
        return told(moves.send(found, input, onlooker, editing.now()), found, onlooker);
    }

    @POST
    @Path("introductions")
    @RolesAllowed("**")
    @Command("need.introduce")
    @Operation(summary = "Bring the partner and an institution together, as an officer or facilitator of the programme")
    public NeedView introduce(@PathParam("id") UUID id, @NotNull @Valid IntroduceInstitution input) {
        var onlooker = onlookers.caller();
        var found = needs.lockedForOffice(onlooker, id);
        editing.check(found.version());
        return told(moves.introduce(found, input, onlooker.account(), editing.now()), found, onlooker);
    }

    @POST
    @Path("conclusion")
    @RolesAllowed("**")
    @Command("need.conclude")
    @Operation(summary = "Record what came of a need: a booking, an order, a research project, or nothing and why")
    public NeedView conclude(@PathParam("id") UUID id, @NotNull @Valid ConcludeNeed input) {
        var onlooker = onlookers.caller();
        var found = needs.lockedForEither(onlooker, id);
        editing.check(found.version());
        return told(moves.conclude(found, input, onlooker, editing.now()), found, onlooker);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "member"})
    @Command("need.withdraw")
    @Operation(summary = "Take a need of your partner back")
    public NeedView withdraw(@PathParam("id") UUID id, @Nullable @Valid WithdrawNeed input) {
        var onlooker = onlookers.caller();
        var found = needs.lockedForPartner(onlooker, id);
        editing.check(found.version());
        return told(found.withdraw(editing.now()), found, onlooker);
    }

    private NeedView told(NeedChanged event, Need need, Onlooker onlooker) {
        editing.publish(event);
        needs.persistAndFlush(need);
        return need.view(onlooker);
    }
}
