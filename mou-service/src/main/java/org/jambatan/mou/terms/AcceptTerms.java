package org.jambatan.mou.terms;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The signatory accepts; who names the hash can't be mistaken about the text. */
record AcceptTerms(
        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "must be a SHA-256 in lower-case hexadecimal")
        String contentHash) {}
