package org.jambatan.mou.collection;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of collections may be narrowed to. */
class CollectionFilter {

    @QueryParam("kind")
    @Parameter(description = "Collections of this kind.")
    @Nullable
    String kind;

    @QueryParam("status")
    @Parameter(description = "Collections of this status.")
    @Nullable
    String status;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("kind", kind, CollectionKind.class).map(Enum::name).orElse(null),
                query.oneOf("status", status, CollectionStatus.class)
                        .map(Enum::name)
                        .orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String kind, @Nullable String status) {}
}
