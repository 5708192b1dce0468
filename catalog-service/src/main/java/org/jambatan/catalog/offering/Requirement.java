package org.jambatan.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What a customer must bring or have: a code for programs, and words for people. */
@Schema(name = "OfferingRequirement")
record Requirement(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "must be a code like laser-safety")
        String code,

        @Nullable @Valid Translated name) {}
