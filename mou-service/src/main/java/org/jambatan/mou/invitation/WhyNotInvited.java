package org.jambatan.mou.invitation;

import org.jambatan.platform.problem.Refusal;

/** Why somebody can't be invited. */
sealed interface WhyNotInvited extends Refusal {

    record AlreadyMember() implements WhyNotInvited {
        @Override
        public String code() {
            return "already-a-member";
        }

        @Override
        public String detail() {
            return "Somebody with this address belongs to the partner already.";
        }
    }

    record AlreadyInvited() implements WhyNotInvited {
        @Override
        public String code() {
            return "already-invited";
        }

        @Override
        public String detail() {
            return "An invitation to this address is pending; send it again, or revoke it.";
        }
    }

    record ExpiryOutOfRange() implements WhyNotInvited {
        @Override
        public String code() {
            return "expiry-out-of-range";
        }

        @Override
        public String detail() {
            return "An invitation holds for an hour at least and thirty days at most.";
        }
    }

    /** An officer brings a partner's first people in; from then on they do so themselves. */
    record HasPeopleOfItsOwn() implements WhyNotInvited {
        @Override
        public String code() {
            return "has-people-of-its-own";
        }

        @Override
        public String detail() {
            return "The partner has members; its own partner-admin invites further ones.";
        }
    }
}
