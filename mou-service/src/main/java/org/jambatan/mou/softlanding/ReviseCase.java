package org.jambatan.mou.softlanding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a case is edited. */
record ReviseCase(
        @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> hosts,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Size(min = 1, max = 500) String> needs,
        @Nullable @Size(min = 1, max = 200) String targetMarket) {}
