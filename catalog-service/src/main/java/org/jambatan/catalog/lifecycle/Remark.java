package org.jambatan.catalog.lifecycle;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** What may be said with a step; nothing needs to. */
@Schema(name = "CatalogRemark")
public record Remark(@Nullable @Size(min = 1, max = 500) String reason) implements Reasoned {}
