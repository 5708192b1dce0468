package org.jambatan.mou.partner;

import org.jambatan.platform.problem.Refusal;

/** A partner is suspended by an agency that has to do with it, and by no other that only sees its public profile. */
record NotInYourCare() implements Refusal {

    @Override
    public String code() {
        return "not-in-your-care";
    }

    @Override
    public String detail() {
        return "Your agency has not typed this partner in, and it takes part in none of your programmes.";
    }
}
