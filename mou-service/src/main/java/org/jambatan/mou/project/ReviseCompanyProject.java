package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What of a project is edited. */
record ReviseCompanyProject(
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull @Size(min = 1, max = 4000) String purpose,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be a code in capitals such as LIFE_SCIENCES")
        String sector,

        boolean confidential) {}
