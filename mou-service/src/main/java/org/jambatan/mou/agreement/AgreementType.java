package org.jambatan.mou.agreement;

import java.util.List;

/** What kind of paper it is, and with that who signs it. */
public enum AgreementType {
    /** A Letter of Confirmation: its issuer signs and delivers it, its recipient acknowledges, nobody counter-signs. */
    LOC,
    /** A memorandum of understanding: every party signs. */
    MOU,
    /** Closer than a memorandum, and often under one. */
    STRATEGIC_COOPERATION,
    /** An investor's letter of intent about a project: amounts from and to, and a day on which it runs out. */
    INVESTMENT_LOI,
    /** An alliance's charter: founders sign, members accede, and it is in force at a quorum. */
    ALLIANCE_CHARTER;

    boolean isMadeOf(List<Party> parties) {
        return switch (this) {
            case LOC ->
                parties.size() == 2
                        && count(parties, PartyRole.ISSUER) == 1
                        && count(parties, PartyRole.RECIPIENT) == 1;
            case MOU, STRATEGIC_COOPERATION -> parties.size() >= 2 && count(parties, PartyRole.PARTY) == parties.size();
            case INVESTMENT_LOI ->
                parties.size() >= 2
                        && count(parties, PartyRole.INVESTOR) == 1
                        && count(parties, PartyRole.PROJECT_OWNER) == parties.size() - 1;
            case ALLIANCE_CHARTER ->
                count(parties, PartyRole.FOUNDER) >= 2
                        && count(parties, PartyRole.FOUNDER) + count(parties, PartyRole.MEMBER) == parties.size();
        };
    }

    /** For people: what {@link #isMadeOf} wants. */
    String parties() {
        return switch (this) {
            case LOC -> "must be exactly one ISSUER and one RECIPIENT, two different partners";
            case MOU, STRATEGIC_COOPERATION -> "must be two or more of role PARTY, all different partners";
            case INVESTMENT_LOI -> "must be one INVESTOR and one or more PROJECT_OWNER, all different partners";
            case ALLIANCE_CHARTER -> "must be two or more FOUNDER and any number of MEMBER, all different partners";
        };
    }

    private static long count(List<Party> parties, PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).count();
    }
}
