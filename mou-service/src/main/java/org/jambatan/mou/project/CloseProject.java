package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of it. */
record CloseProject(
        @NotNull ProjectOutcome outcome,
        @NotNull @Size(min = 1, max = 4000) String text) {}
