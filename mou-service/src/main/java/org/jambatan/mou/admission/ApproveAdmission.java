package org.jambatan.mou.admission;

import org.jambatan.mou.partner.CompanySize;
import org.jspecify.annotations.Nullable;

/** The officer says what was verified; what isn't said stays as it was. */
record ApproveAdmission(
        @Nullable CompanySize size, @Nullable Boolean startUp) {}
