package org.jambatan.mou.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.programme.ServiceKind;
import org.jspecify.annotations.Nullable;

/** What a project would spend, and on what; the offering is named where it is known already. */
record SupportLine(
        @NotNull @Size(min = 1, max = 500) String text,
        @NotNull ServiceKind service,
        @Nullable UUID offeringId,
        @NotNull @Valid SupportMoney amount) {}
