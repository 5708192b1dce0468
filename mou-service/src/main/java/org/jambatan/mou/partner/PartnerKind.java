package org.jambatan.mou.partner;

/** What a partner is. */
public enum PartnerKind {
    AGENCY,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    HOSPITAL,
    SCIENCE_PARK,
    INVESTOR,
    COMPANY,
    GOVERNMENT,
    INDIVIDUAL,
    TEAM;

    /** Institutions share what they have, so they are confirmed by a letter they sign and never by admission alone. */
    public boolean isInstitution() {
        return switch (this) {
            case UNIVERSITY, RESEARCH_INSTITUTE, HOSPITAL, SCIENCE_PARK -> true;
            case AGENCY, INVESTOR, COMPANY, GOVERNMENT, INDIVIDUAL, TEAM -> false;
        };
    }

    /** Persons are not shown to everybody with the numbers they have in registers. */
    boolean isOfPersons() {
        return this == INDIVIDUAL || this == TEAM;
    }
}
