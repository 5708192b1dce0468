package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** Why a partner's profile is not changed so. */
sealed interface WhyNotRevised extends Refusal {

    /** Once an agency has looked at who it is, only an agency changes that. */
    record IdentityVerified() implements WhyNotRevised {

        @Override
        public String code() {
            return "identity-verified";
        }

        @Override
        public String detail() {
            return "Name, country and numbers were verified; ask your agency's officer to change them.";
        }
    }
}
