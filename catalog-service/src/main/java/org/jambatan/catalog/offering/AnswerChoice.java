package org.jambatan.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.shape.ShortName;
import org.jambatan.platform.json.Translated;

/** One of the answers that may be chosen: a code for programs, and words for people. */
@Schema(name = "OfferingAnswerChoice")
record AnswerChoice(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "must be a code like wood")
        String code,

        @NotNull @Valid @ShortName Translated name) {}
