package org.jambatan.mou.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A facilitator brings the partner and an institution together; both read the text. */
record IntroduceInstitution(
        @NotNull UUID institutionPartnerId,
        @NotNull @Size(min = 1, max = 2000) String text) {}
