package org.jambatan.mou.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A partner prepares an alliance, which it will run.
 *
 * @param facets which sides of innovation it brings together
 * @param ownFacet what the proposing partner itself brings in
 * @param listed whether the proposing partner is shown on the public page
 */
record ProposeAlliance(
        @NotNull AllianceKind kind,
        @NotNull @Valid Translated name,
        @Nullable @Valid Translated alsoCalled,
        @Nullable @Valid Translated description,
        @Nullable UUID charterId,
        @Nullable Zone timeZone,
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
        @Nullable @Size(max = 30) List<@NotNull @Valid StatePurpose> purposes,
        @Nullable Facet ownFacet,
        @Nullable Boolean listed) {

    ReviseAlliance content() {
        return new ReviseAlliance(name, alsoCalled, description, charterId, seat, sectors, facets, List.of(), purposes);
    }
}
