package org.jambatan.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.catalog.shape.ShortName;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What the provider must know of whoever orders, to be able to quote. */
@Schema(name = "OfferingQuestion")
record Question(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "must be a code like sample-type")
        String code,

        @NotNull @Valid @ShortName Translated text,
        @NotNull QuestionKind kind,

        @Schema(description = "Whether nothing is ordered without an answer to it; false where nothing is said.")
        @Nullable
        Boolean required,

        @Schema(description = "What may be answered: two or more for CHOICE, none for any other kind.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Valid AnswerChoice> choices) {

    Question withDefaults() {
        return new Question(code, text, kind, Boolean.TRUE.equals(required), DraftOffering.orNone(choices));
    }
}
