package org.jambatan.mou.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A signature, with which nothing can be done any more. One on an earlier revision is superseded and counts no more: it was given to another content. */
record SignatureView(
        UUID id,
        UUID agreementId,
        int revision,
        boolean superseded,
        UUID partnerId,
        SignatureRole role,
        Translated office,
        @Nullable Translated organisation,
        SignatureMethod method,
        @Nullable Translated place,
        @Nullable Translated ceremony,
        LocalDate signedOn,
        String contentHash,
        String recordedBy,
        Instant recordedAt,
        List<String> actions,
        long version)
        implements Versioned {

    /** Whichever command it was written by. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.of("/api/v1/agreements/" + agreementId + "/signatures/" + id);
    }
}
