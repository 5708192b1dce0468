package org.jambatan.mou.admission;

import org.jambatan.mou.partner.CompanySize;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What the applicant says of itself. */
record Statement(
        @Nullable CompanySize size,
        @Nullable Boolean startUp,
        @Nullable Translated text) {}
