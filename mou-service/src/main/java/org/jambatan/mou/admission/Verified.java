package org.jambatan.mou.admission;

import org.jambatan.mou.partner.CompanySize;
import org.jspecify.annotations.Nullable;

/** What the agency found when it looked at the applicant's papers. */
record Verified(@Nullable CompanySize size, @Nullable Boolean startUp) {}
