package org.jambatan.mou.incubation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A park admits a project, which came by itself or is its owners' idea; results are taken up, entries followed up. */
record AdmitProject(
        @NotNull @Size(min = 1, max = 10) List<@NotNull UUID> ownerIds,
        @NotNull @Valid Translated title,
        @NotNull @Valid Translated summary,

        @Nullable @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @Nullable @Size(max = 30) List<@NotNull @Size(min = 1, max = 500) String> needs,
        @Nullable OriginType origin,
        @Nullable LocalDate admittedOn) {

    @JsonIgnore
    @AssertTrue(message = "must be OWN_IDEA or REGISTRATION: a result is taken up, an entry followed up")
    public boolean isOriginOfItself() {
        return origin == null || origin == OriginType.OWN_IDEA || origin == OriginType.REGISTRATION;
    }

    @JsonIgnore
    @AssertTrue(message = "must not name an owner twice")
    public boolean isNamingOwnersOnce() {
        return ownerIds == null || ownerIds.stream().distinct().count() == ownerIds.size();
    }
}
