package org.jambatan.mou.programme;

import java.time.LocalDate;
import org.jambatan.platform.problem.Refusal;

/** Nobody can have kept terms that were not there, and a later version does not begin before an earlier one. */
record TermsTooEarly(LocalDate earliest) implements Refusal {

    @Override
    public String code() {
        return "terms-too-early";
    }

    @Override
    public String detail() {
        return "These terms can take effect on " + earliest + " at the earliest.";
    }
}
