package org.jambatan.mou.people;

import org.jambatan.platform.problem.Refusal;

/** Why somebody can't be a member, or can't cease to be one. */
sealed interface WhyNotMember extends Refusal {

    record RoleNotGrantable(Role role) implements WhyNotMember {
        @Override
        public String code() {
            return "role-not-grantable";
        }

        @Override
        public String detail() {
            return "A partner of this kind cannot give the role " + role.text() + ".";
        }
    }

    record AlreadyMember() implements WhyNotMember {
        @Override
        public String code() {
            return "already-a-member";
        }

        @Override
        public String detail() {
            return "Somebody with this address belongs to the partner already.";
        }
    }

    /** Without one nobody could invite anybody, not even a successor. */
    record LastPartnerAdmin() implements WhyNotMember {
        @Override
        public String code() {
            return "last-partner-admin";
        }

        @Override
        public String detail() {
            return "The partner's last partner-admin cannot leave or lose the role; name another one first.";
        }
    }
}
