package org.jambatan.catalog.offering;

/** What is offered: the seven services of the laboratory programme, and two of the other stories. */
enum OfferingKind {
    FACILITY_ACCESS,
    EQUIPMENT_USE,
    ANALYSIS,
    CONSULTANCY,
    STUDENT_PARTICIPATION,
    TRAINING,
    COLLABORATIVE_RESEARCH,
    INCUBATION_SUPPORT,
    SOFT_LANDING;

    /** Work with people and projects has no price by the hour: it is agreed on by quote. */
    boolean isAlwaysOrdered() {
        return switch (this) {
            case STUDENT_PARTICIPATION, COLLABORATIVE_RESEARCH -> true;
            case FACILITY_ACCESS, EQUIPMENT_USE, ANALYSIS, CONSULTANCY, TRAINING, INCUBATION_SUPPORT, SOFT_LANDING ->
                false;
        };
    }

    /** People of one house working in another, and what they find together, need more than a quote to stand on. */
    boolean isUsuallyUnderAnAgreement() {
        return switch (this) {
            case STUDENT_PARTICIPATION, COLLABORATIVE_RESEARCH -> true;
            case FACILITY_ACCESS, EQUIPMENT_USE, ANALYSIS, CONSULTANCY, TRAINING, INCUBATION_SUPPORT, SOFT_LANDING ->
                false;
        };
    }
}
