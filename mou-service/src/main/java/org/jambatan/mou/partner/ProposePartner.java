package org.jambatan.mou.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An agency types a partner in. Size and start-up flag are not declared here: they are verified at admission. */
record ProposePartner(
        @NotNull @Valid Translated name,
        @NotNull PartnerKind kind,
        @NotNull Country country,
        @Nullable Ror ror,

        @Nullable
        @Pattern(regexp = "\\P{Cntrl}{1,60}", message = "must have 1 to 60 characters, none of them control characters")
        String registrationNumber) {}
