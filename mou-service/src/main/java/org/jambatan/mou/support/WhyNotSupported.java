package org.jambatan.mou.support;

import java.time.LocalDate;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.programme.ServiceKind;
import org.jambatan.platform.problem.Refusal;

/** Why a project cannot apply for support, or not so much of it. */
sealed interface WhyNotSupported extends Refusal {

    record NoSupportOffered() implements WhyNotSupported {
        @Override
        public String code() {
            return "no-support-offered";
        }

        @Override
        public String detail() {
            return "The programme supports no projects.";
        }
    }

    record ProgrammeClosed() implements WhyNotSupported {
        @Override
        public String code() {
            return "programme-closed";
        }

        @Override
        public String detail() {
            return "The programme is closed.";
        }
    }

    record ProjectUnknown() implements WhyNotSupported {
        @Override
        public String code() {
            return "project-unknown";
        }

        @Override
        public String detail() {
            return "There is no such project of your partner.";
        }
    }

    record ProjectOfAnotherProgramme() implements WhyNotSupported {
        @Override
        public String code() {
            return "project-of-another-programme";
        }

        @Override
        public String detail() {
            return "The project stands under another programme.";
        }
    }

    record ProjectClosed() implements WhyNotSupported {
        @Override
        public String code() {
            return "project-closed";
        }

        @Override
        public String detail() {
            return "The project is closed.";
        }
    }

    record TakesNoPart() implements WhyNotSupported {
        @Override
        public String code() {
            return "not-in-programme";
        }

        @Override
        public String detail() {
            return "Your partner takes no part in the programme today.";
        }
    }

    record KindNotWelcome(PartnerKind kind) implements WhyNotSupported {
        @Override
        public String code() {
            return "kind-not-welcome";
        }

        @Override
        public String detail() {
            return "Partners of kind " + kind + " are not supported.";
        }
    }

    record SizeNotWelcome(CompanySize size) implements WhyNotSupported {
        @Override
        public String code() {
            return "size-not-welcome";
        }

        @Override
        public String detail() {
            return "Companies of size " + size + " are not supported.";
        }
    }

    record SizeNotVerified() implements WhyNotSupported {
        @Override
        public String code() {
            return "size-not-verified";
        }

        @Override
        public String detail() {
            return "Support depends on a company's size, and an officer has not verified yours.";
        }
    }

    record StartUpsAlone() implements WhyNotSupported {
        @Override
        public String code() {
            return "start-ups-alone";
        }

        @Override
        public String detail() {
            return "Nobody but start-ups, verified as such, is supported.";
        }
    }

    record SectorNotSupported(String sector) implements WhyNotSupported {
        @Override
        public String code() {
            return "sector-not-supported";
        }

        @Override
        public String detail() {
            return "Projects in " + sector + " are not supported.";
        }
    }

    record ServiceNotSupported(ServiceKind service) implements WhyNotSupported {
        @Override
        public String code() {
            return "service-not-supported";
        }

        @Override
        public String detail() {
            return "Support is not spent on " + service + ".";
        }
    }

    record OfferingUnknown() implements WhyNotSupported {
        @Override
        public String code() {
            return "offering-unknown";
        }

        @Override
        public String detail() {
            return "A line names an offering that is not known.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    record OtherCurrency(String currency) implements WhyNotSupported {
        @Override
        public String code() {
            return "other-currency";
        }

        @Override
        public String detail() {
            return "Support is given in " + currency + " alone.";
        }
    }

    record AboveTheCap(SupportMoney cap) implements WhyNotSupported {
        @Override
        public String code() {
            return "above-the-cap";
        }

        @Override
        public String detail() {
            return "A project gets " + cap.amount() + " " + cap.currency() + " at most.";
        }
    }

    record AboveTheBudget(SupportMoney budget) implements WhyNotSupported {
        @Override
        public String code() {
            return "above-the-budget";
        }

        @Override
        public String detail() {
            return "The lines make " + budget.amount() + " " + budget.currency() + ", and more is asked for.";
        }
    }

    record ApplicationStandsAlready() implements WhyNotSupported {
        @Override
        public String code() {
            return "application-stands-already";
        }

        @Override
        public String detail() {
            return "An application of this project stands, or has been approved.";
        }
    }

    record AboveTheRequest(SupportMoney requested) implements WhyNotSupported {
        @Override
        public String code() {
            return "above-the-request";
        }

        @Override
        public String detail() {
            return "The applicant asks for " + requested.amount() + " " + requested.currency() + ".";
        }
    }

    record TooFewScores(int scores, int needed) implements WhyNotSupported {
        @Override
        public String code() {
            return "too-few-scores";
        }

        @Override
        public String detail() {
            return "There are " + scores + " scores by members without a conflict, and " + needed + " are needed.";
        }
    }

    record BelowThePassMark(String mean, String passMark) implements WhyNotSupported {
        @Override
        public String code() {
            return "below-the-pass-mark";
        }

        @Override
        public String detail() {
            return "The mean is " + mean + "; an application is approved from " + passMark + " on.";
        }
    }

    record InTheFuture() implements WhyNotSupported {
        @Override
        public String code() {
            return "in-the-future";
        }

        @Override
        public String detail() {
            return "A decision is recorded once it was taken.";
        }
    }

    record BeforeItWasSubmitted(LocalDate submitted) implements WhyNotSupported {
        @Override
        public String code() {
            return "before-it-was-submitted";
        }

        @Override
        public String detail() {
            return "The application was submitted on " + submitted + ".";
        }
    }
}
