package org.jambatan.mou.incubation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jambatan.platform.json.Translated;

/** What of a project is edited; its stage is recorded, never typed in. */
record ReviseProject(
        @NotNull @Valid Translated title,
        @NotNull @Valid Translated summary,

        @NotNull @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @NotNull @Size(max = 30) List<@NotNull @Size(min = 1, max = 500) String> needs) {}
