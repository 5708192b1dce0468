package org.jambatan.mou.agreement;

/** What a partner is to an agreement. */
public enum PartyRole {
    ISSUER,
    RECIPIENT,
    /** A side of a memorandum or a cooperation. */
    PARTY,
    INVESTOR,
    PROJECT_OWNER,
    FOUNDER,
    /** Invited to an alliance's charter; bound by it once it has acceded. */
    MEMBER;

    /** Whether its signatory must have signed before the agreement is executed. */
    boolean signs() {
        return switch (this) {
            case ISSUER, PARTY, INVESTOR, PROJECT_OWNER, FOUNDER -> true;
            case RECIPIENT, MEMBER -> false;
        };
    }
}
