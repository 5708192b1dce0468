package org.jambatan.mou.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What the incubated project begins with; its title is the entry's unless said otherwise. */
record AdmitWinner(
        @Nullable @Valid Translated title,
        @NotNull @Valid Translated summary,

        @Nullable @Size(max = 10)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "must be a code such as LIFE_SCIENCES") String>
                sectors) {}
