package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** A prospect that is an institution can't be admitted. */
record NeedsLetterOfConfirmation() implements Refusal {

    @Override
    public String code() {
        return "needs-letter-of-confirmation";
    }

    @Override
    public String detail() {
        return "An institution is confirmed by its acknowledged Letter of Confirmation, not by admission.";
    }
}
