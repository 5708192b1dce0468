package org.jambatan.mou.softlanding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company asks to land, under an agreement whose sides help it. */
record OpenCase(
        @NotNull UUID agreementId,
        @Nullable UUID initiativeId,
        @NotNull @Valid Company company,
        @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> hosts,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @Size(min = 1, max = 500) String> needs,
        @Nullable @Size(min = 1, max = 200) String targetMarket,
        @Nullable LocalDate enquiredOn) {}
