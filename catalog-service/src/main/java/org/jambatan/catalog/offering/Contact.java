package org.jambatan.catalog.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Whom to ask; answered with the offering and never sent in an event. Without one, the institution is asked. */
@Schema(name = "OfferingContact")
record Contact(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Valid Translated office,
        @Nullable @Email @Size(max = 254) String email,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 ()/-]{3,29}", message = "must be a telephone number")
        String phone) {}
