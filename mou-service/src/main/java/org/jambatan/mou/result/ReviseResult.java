package org.jambatan.mou.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of a result is edited: all of it until it is assessed, and then who reads it and its IP references. */
record ReviseResult(
        @NotNull @Valid Translated title,
        @NotNull @Valid Translated description,
        @Nullable @Valid PublicAbstract publicAbstract,
        @NotNull Confidentiality confidentiality,
        @NotNull @Min(1) @Max(9) Integer readiness,

        @NotNull @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @NotNull @Size(max = 50) List<@NotNull @Valid IpRight> ipRights,
        @NotNull @Size(min = 1, max = 5) Set<@NotNull Sought> sought)
        implements Described {

    /** Whether what was assessed is as it was. */
    boolean describesTheSameAs(ReviseResult other) {
        return title.equals(other.title)
                && description.equals(other.description)
                && readiness.equals(other.readiness)
                && sectors.equals(other.sectors)
                && sought.equals(other.sought);
    }
}
