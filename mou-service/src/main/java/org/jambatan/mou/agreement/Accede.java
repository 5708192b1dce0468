package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A member binds itself to a charter. */
record Accede(
        @NotNull @Valid Translated office,
        @NotNull SignatureMethod method,
        @NotNull LocalDate signedOn,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be a contentHash as answered")
        String contentHash,

        @Nullable @Valid Translated place,
        @Nullable @Valid Translated ceremony) {

    SignAgreement signature() {
        return new SignAgreement(SignatureRole.SIGNATORY, office, null, method, signedOn, contentHash, place, ceremony);
    }
}
