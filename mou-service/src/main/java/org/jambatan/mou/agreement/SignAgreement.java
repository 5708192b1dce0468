package org.jambatan.mou.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed: in which role, holding which office then, how, where and when. No name is asked for. A witness may
 * come from elsewhere: {@code organisation} says from where.
 */
record SignAgreement(
        @NotNull SignatureRole role,
        @NotNull @Valid Translated office,
        @Nullable @Valid Translated organisation,
        @NotNull SignatureMethod method,
        @NotNull LocalDate signedOn,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be a contentHash as answered")
        String contentHash,

        @Nullable @Valid Translated place,
        @Nullable @Valid Translated ceremony) {}
