package org.jambatan.mou.partner;

import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Somebody who comes by itself. */
public record Newcomer(
        Translated name,
        PartnerKind kind,
        Country country,
        @Nullable Ror ror,
        @Nullable String registrationNumber) {}
