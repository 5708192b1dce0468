package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of an alliance is edited. Lists are replaced as wholes; a purpose that is kept is named by its id. */
record ReviseAlliance(
        @NotNull @Valid Translated name,
        @Nullable @Valid Translated alsoCalled,
        @Nullable @Valid Translated description,
        @Nullable UUID charterId,
        @NotNull @Valid Seat seat,

        @Nullable @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @Nullable @Size(max = 7) List<@NotNull Facet> facets,
        @Nullable @Size(max = 30) List<@NotNull @Valid Organ> organs,
        @Nullable @Size(max = 30) List<@NotNull @Valid StatePurpose> purposes) {

    List<String> sectorCodes() {
        return sectors == null ? List.of() : sectors.stream().distinct().toList();
    }

    List<String> facetNames() {
        return facets == null
                ? List.of()
                : facets.stream().map(Enum::name).distinct().toList();
    }

    List<Organ> allOrgans() {
        return organs == null ? List.of() : organs;
    }

    List<StatePurpose> allPurposes() {
        return purposes == null ? List.of() : purposes;
    }
}
