package org.jambatan.catalog.offering;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.catalog.lifecycle.Viewers;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;

/** The same query as {@code GET /offerings}, under the name by which people look for it. */
@Path("/api/v1/search")
@RunOnVirtualThread
class SearchResource {

    private final Offerings offerings;
    private final Settings settings;
    private final Viewers viewers;

    SearchResource(Offerings offerings, Settings settings, Viewers viewers) {
        this.offerings = offerings;
        this.settings = settings;
        this.viewers = viewers;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Offerings with these words, best matches first")
    public Page<OfferingView> search(@BeanParam Wanted wanted, @BeanParam PageRequest page) {
        return wanted.from(offerings, settings, viewers.caller(), page);
    }
}
