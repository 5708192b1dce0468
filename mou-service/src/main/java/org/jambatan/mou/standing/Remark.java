package org.jambatan.mou.standing;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** Why, for whoever likes to say. */
@Schema(name = "StandingRemark")
record Remark(@Nullable @Size(min = 1, max = 2000) String reason) implements Reasoned {

    static @Nullable String of(@Nullable Remark remark) {
        return remark == null || remark.reason == null || remark.reason.isBlank() ? null : remark.reason;
    }
}
