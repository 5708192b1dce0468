package org.jambatan.mou.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/** What an input says of a result. */
interface Described {

    @Nullable
    PublicAbstract publicAbstract();

    Confidentiality confidentiality();

    @JsonIgnore
    @AssertTrue(message = "must be there where the abstract is released")
    default boolean isAbstractToRelease() {
        return confidentiality() != Confidentiality.ABSTRACT || publicAbstract() != null;
    }
}
