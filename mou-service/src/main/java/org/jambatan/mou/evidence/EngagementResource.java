package org.jambatan.mou.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.platform.problem.Answer;

@Path("/api/v1/agreements/{id}/engagement")
@RunOnVirtualThread
class EngagementResource {

    private final AgreementBook agreements;
    private final EvidenceBook evidence;

    EngagementResource(AgreementBook agreements, EvidenceBook evidence) {
        this.agreements = agreements;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "How alive an agreement is, by which rule, and the events behind it")
    public EngagementView read(@PathParam("id") UUID id) {
        return agreements.seen(id).map(evidence::view).orElseThrow(Answer::notFound);
    }
}
