package org.jambatan.mou.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which agency suspended a partner, when and why. */
@Embeddable
public record Suspension(
        @Column(name = "suspended_by") UUID by,
        @Column(name = "suspended_at") Instant since,
        @Column(name = "suspension_reason") String reason) {}
