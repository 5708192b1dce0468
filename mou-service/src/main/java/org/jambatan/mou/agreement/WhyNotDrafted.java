package org.jambatan.mou.agreement;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a paper from being drafted. */
final class WhyNotDrafted {

    private WhyNotDrafted() {}

    /** The letter belongs to a programme. */
    record ProgrammeUnknown() implements Refusal {

        @Override
        public String code() {
            return "programme-unknown";
        }

        @Override
        public String detail() {
            return "There is no such programme.";
        }
    }

    /** A letter brings its issuer into the programme, and a closed one takes nobody in. */
    record ProgrammeClosed() implements Refusal {

        @Override
        public String code() {
            return "programme-closed";
        }

        @Override
        public String detail() {
            return "The programme is closed to newcomers.";
        }
    }

    /** Both parties must be known here. */
    record PartnerUnknown() implements Refusal {

        @Override
        public String code() {
            return "partner-unknown";
        }

        @Override
        public String detail() {
            return "There is no such partner.";
        }
    }

    /** Nobody speaks for another institution. */
    record NotTheIssuer() implements Refusal {

        @Override
        public String code() {
            return "not-the-issuer";
        }

        @Override
        public String detail() {
            return "A letter is drafted by its issuer, and your partner is not the one named.";
        }
    }

    /** Others are admitted without a letter. */
    record IssuerIsNoInstitution() implements Refusal {

        @Override
        public String code() {
            return "issuer-is-no-institution";
        }

        @Override
        public String detail() {
            return "Only a university, research institute, hospital or science park issues such a letter.";
        }
    }

    /** Nobody else can acknowledge it. */
    record RecipientIsNotTheAgency() implements Refusal {

        @Override
        public String code() {
            return "recipient-is-not-the-agency";
        }

        @Override
        public String detail() {
            return "The recipient must be the agency that runs the programme.";
        }
    }

    /** Nobody speaks for another partner. */
    record NotAParty() implements Refusal {

        @Override
        public String code() {
            return "not-a-party";
        }

        @Override
        public String detail() {
            return "Your partner is no party to this agreement, and none stands for it.";
        }
    }

    /** Who stands for whom is on record first. */
    record NotRelated() implements Refusal {

        @Override
        public String code() {
            return "not-related";
        }

        @Override
        public String detail() {
            return "A party stands for a partner that it is not recorded to stand for.";
        }
    }

    /** What is not the caller's to see is as good as none. */
    record AgreementUnknown() implements Refusal {

        @Override
        public String code() {
            return "agreement-unknown";
        }

        @Override
        public String detail() {
            return "There is no such agreement, or it is not yours to see.";
        }
    }
}
