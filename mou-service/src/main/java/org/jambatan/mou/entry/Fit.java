package org.jambatan.mou.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jambatan.mou.competition.Eligibility;
import org.jambatan.mou.competition.FirmRule;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Holds an entry against what its track asks; every fault is named. */
record Fit(Eligibility rules, PartnerKind entrant, int teamSize, LocalDate closesOn) {

    List<Refusal> faultsOf(DraftEntry entry) {
        var faults = new ArrayList<Refusal>();
        note(
                faults,
                rules.entrants() != null && !rules.entrants().contains(entrant),
                WhyNotEntered.ENTRANT_KIND_NOT_ADMITTED);
        note(
                faults,
                rules.countries() != null
                        && (entry.country() == null || !rules.countries().contains(entry.country())),
                WhyNotEntered.COUNTRY_NOT_ADMITTED);
        note(
                faults,
                rules.cities() != null && rules.cities().stream().noneMatch(city -> Place.same(city, entry.city())),
                WhyNotEntered.CITY_NOT_ADMITTED);
        note(
                faults,
                Boolean.TRUE.equals(rules.universityRequired()) && entry.university() == null,
                WhyNotEntered.UNIVERSITY_REQUIRED);
        faults.addAll(firmFaults(entry.firm()));
        note(faults, rules.minimumTeam() != null && teamSize < rules.minimumTeam(), WhyNotEntered.TEAM_TOO_SMALL);
        note(faults, rules.maximumTeam() != null && teamSize > rules.maximumTeam(), WhyNotEntered.TEAM_TOO_LARGE);
        return faults;
    }

    private List<Refusal> firmFaults(@Nullable Firm firm) {
        var faults = new ArrayList<Refusal>();
        note(faults, rules.firm() == FirmRule.REQUIRED && firm == null, WhyNotEntered.FIRM_REQUIRED);
        note(faults, rules.firm() == FirmRule.NONE_YET && firm != null, WhyNotEntered.FIRM_NOT_ALLOWED);
        if (firm == null) {
            return faults;
        }
        var foundedOn = firm.foundedOn();
        note(faults, foundedOn != null && foundedOn.isAfter(closesOn), WhyNotEntered.FIRM_NOT_FOUNDED_YET);
        var age = rules.maximumFirmAgeYears();
        if (age != null) {
            note(faults, foundedOn == null, WhyNotEntered.FIRM_AGE_UNKNOWN);
            note(faults, foundedOn != null && foundedOn.plusYears(age).isBefore(closesOn), WhyNotEntered.FIRM_TOO_OLD);
        }
        return faults;
    }

    private static void note(List<Refusal> faults, boolean isFault, WhyNotEntered fault) {
        if (isFault) {
            faults.add(fault);
        }
    }
}
