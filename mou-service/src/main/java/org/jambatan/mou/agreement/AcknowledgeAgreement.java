package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** The agency received the letter on this day, perhaps at a ceremony. */
record AcknowledgeAgreement(
        @NotNull LocalDate receivedOn, @Nullable @Valid Translated ceremony) {}
