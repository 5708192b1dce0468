package org.jambatan.mou.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Which terms papers of a type have, and must have. */
record TypesTerms(AgreementType type) {

    void check(Termed input, @Nullable UUID programme, Map<String, String> faults) {
        if (type == AgreementType.LOC && programme == null) {
            faults.put("programmeId", "must not be null: a letter belongs to a programme");
        }
        if (type == AgreementType.INVESTMENT_LOI) {
            if (input.investment() == null) {
                faults.put("investment", "must not be null: a letter of intent names project and amounts");
            }
            if (input.effectiveUntil() == null) {
                faults.put("effectiveUntil", "must not be null: a letter of intent runs out");
            }
        } else if (input.investment() != null) {
            faults.put("investment", "is only for a letter of intent");
        }
        if (type != AgreementType.ALLIANCE_CHARTER && input.quorum() != null) {
            faults.put("quorum", "is only for a charter");
        }
        var visit = input.precursorVisit();
        if (visit != null
                && visit.on() != null
                && input.effectiveFrom() != null
                && visit.on().isAfter(input.effectiveFrom())) {
            faults.put("precursorVisit.on", "must not be after effectiveFrom");
        }
    }

    /** Of an edit, which names no type itself. */
    void require(Termed input, @Nullable UUID programme) {
        var faults = new LinkedHashMap<String, String>();
        check(input, programme, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults.entrySet().stream()
                    .map(fault -> new Violation(fault.getKey(), fault.getValue()))
                    .toList());
        }
    }
}
