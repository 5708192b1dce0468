package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One answer to an institution's question. */
record ItemAnswer(
        @NotNull @Size(min = 1, max = 50) String code,
        @NotNull @Size(max = 2000) String value) {}
