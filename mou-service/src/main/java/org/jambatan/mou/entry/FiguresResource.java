package org.jambatan.mou.entry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.competition.CompetitionBook;

@Path("/api/v1/competitions/{id}/figures")
@RunOnVirtualThread
class FiguresResource {

    private final CompetitionBook competitions;
    private final Figures figures;

    FiguresResource(CompetitionBook competitions, Figures figures) {
        this.competitions = competitions;
        this.figures = figures;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "What is stated of a competition beside what is counted, and how, for who runs it")
    public FiguresView read(@PathParam("id") UUID id) {
        return figures.of(competitions.inside(id));
    }
}
