package org.jambatan.mou.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To which institutions; those that match best, if none is named. The programme's facilitators always hear. */
record SendNeed(@Nullable @Size(max = 20) List<@NotNull UUID> institutionPartnerIds) {}
