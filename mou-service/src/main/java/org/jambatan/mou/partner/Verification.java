package org.jambatan.mou.partner;

import org.jspecify.annotations.Nullable;

/** What an agency found when it looked at a partner's papers; what it doesn't say stays as it was. */
public record Verification(
        @Nullable CompanySize size, @Nullable Boolean startUp) {}
