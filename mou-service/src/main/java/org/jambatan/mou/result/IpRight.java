package org.jambatan.mou.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reference to intellectual property as its register knows it; {@code office} by WIPO ST.3, such as CN, MY, EP or WO. */
record IpRight(
        @NotNull IpRightType type,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be a code of WIPO ST.3 such as CN or WO")
        String office,

        @Nullable
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9 ./,()-]{0,49}",
                message = "must be the number as its office writes it: letters, digits, spaces and . / , ( ) -")
        String number,

        @NotNull
        @Pattern(regexp = "[^\\u0000-\\u001F\\u007F]{1,200}", message = "must be 1 to 200 characters on one line")
        String holder,

        @NotNull IpRightStatus status,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn) {

    @JsonIgnore
    @AssertTrue(message = "must not be granted before it was filed")
    public boolean isInOrder() {
        return filedOn == null || grantedOn == null || !grantedOn.isBefore(filedOn);
    }
}
