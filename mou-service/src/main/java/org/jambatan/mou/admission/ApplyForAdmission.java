package org.jambatan.mou.admission;

import jakarta.validation.Valid;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What a partner says of itself when it applies; none of it is taken for true before an officer has looked. */
record ApplyForAdmission(
        @Nullable CompanySize size,
        @Nullable Boolean startUp,
        @Nullable @Valid Translated text) {

    static final ApplyForAdmission NOTHING_SAID = new ApplyForAdmission(null, null, null);
}
