package org.jambatan.mou.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Who answers for it on one side: an office, no name; people are appointed. */
public record Owner(
        @NotNull UUID partnerId, @Nullable @Valid Translated office) {}
