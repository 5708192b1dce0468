package org.jambatan.mou.competition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jambatan.mou.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter a track; what is absent is not asked.
 *
 * @param entrants kinds of partner; a team of accounts without a partner is a {@code TEAM}
 * @param maximumFirmAgeYears whole years from its founding to the close of the call
 * @param minimumTeam how many accounts, the one that enters included
 */
public record Eligibility(
        @Nullable @Size(min = 1, max = 10) List<@NotNull PartnerKind> entrants,

        @Nullable @Size(min = 1, max = 100)
        List<@NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166 code such as MY") String> countries,

        @Nullable @Size(min = 1, max = 200) List<@NotNull @Size(min = 1, max = 100) String> cities,
        @Nullable FirmRule firm,
        @Nullable @Min(0) @Max(200) Integer maximumFirmAgeYears,
        @Nullable @Min(1) @Max(50) Integer minimumTeam,
        @Nullable @Min(1) @Max(50) Integer maximumTeam,
        @Nullable Boolean universityRequired) {

    public static final Eligibility ANYBODY = new Eligibility(null, null, null, null, null, null, null, null);

    @JsonIgnore
    @AssertTrue(message = "must not ask for a larger smallest team than the largest")
    public boolean isTeamInOrder() {
        return minimumTeam == null || maximumTeam == null || minimumTeam <= maximumTeam;
    }

    @JsonIgnore
    @AssertTrue(message = "must not limit the age of a firm that nobody may have")
    public boolean isFirmInOrder() {
        return maximumFirmAgeYears == null || firm != FirmRule.NONE_YET;
    }
}
