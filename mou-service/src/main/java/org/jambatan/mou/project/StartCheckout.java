package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which items are asked for. */
record StartCheckout(
        @Schema(description = "Every open item unless said.") @Nullable @Size(min = 1, max = 40)
        List<@NotNull UUID> itemIds) {}
