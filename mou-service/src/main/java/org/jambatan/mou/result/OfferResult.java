package org.jambatan.mou.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An owner offers a result to a park, which assesses it. {@code readiness} is the level of ISO 16290, 1 to 9. */
record OfferResult(
        @NotNull UUID parkId,
        @NotNull @Valid Translated title,
        @NotNull @Valid Translated description,
        @Nullable @Valid PublicAbstract publicAbstract,
        @NotNull Confidentiality confidentiality,
        @NotNull @Min(1) @Max(9) Integer readiness,

        @Nullable @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @Nullable @Size(max = 50) List<@NotNull @Valid IpRight> ipRights,
        @NotNull @Size(min = 1, max = 5) Set<@NotNull Sought> sought,
        @Nullable LocalDate offeredOn)
        implements Described {

    ReviseResult content() {
        return new ReviseResult(
                title,
                description,
                publicAbstract,
                confidentiality,
                readiness,
                sectors == null ? List.of() : sectors,
                ipRights == null ? List.of() : ipRights,
                sought);
    }
}
