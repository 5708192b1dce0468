package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One answer to an institution's question. */
record ItemAnswer(
        @NotNull @Size(min = 1, max = 60) String code,
        @NotNull @Size(max = 4000) String value) {}
