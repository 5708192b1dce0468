package org.jambatan.mou.incubation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/incubated-projects/{id}/pipeline")
@RunOnVirtualThread
class PipelineResource {

    private final IncubatedProjects projects;
    private final Interests interests;
    private final Onlookers onlookers;

    PipelineResource(IncubatedProjects projects, Interests interests, Onlookers onlookers) {
        this.projects = projects;
        this.interests = interests;
        this.onlookers = onlookers;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "What is meant to be invested in a project and what has come, apart, by currency",
            description = "Of all interests for its owners and its park, of its own for an investor.")
    public PipelineView read(@PathParam("id") UUID id) {
        var onlooker = onlookers.caller();
        var project = projects.seenBy(onlooker, id);
        return new Pipeline(interests.all(project, onlooker)).on(id, onlooker.today());
    }
}
