package org.jambatan.mou.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jambatan.mou.partner.Country;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.RegistrationNumber;
import org.jambatan.mou.partner.Ror;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An organisation of any kind, a researcher ({@code INDIVIDUAL}) or entrants ({@code TEAM}) ask to take part. */
@SaysWhatFor
record AskToJoin(
        @NotNull @Valid Translated name,
        @NotNull PartnerKind kind,
        @NotNull Country country,
        @Nullable Ror ror,
        @Nullable @Size(max = 5) List<@NotNull @Valid RegistrationNumber> registrationNumbers,
        @NotNull @Valid ContactPerson contact,

        @JsonProperty("for") @Nullable CameFor cameFor) {

    List<RegistrationNumber> numbers() {
        return registrationNumbers == null ? List.of() : registrationNumbers;
    }
}
