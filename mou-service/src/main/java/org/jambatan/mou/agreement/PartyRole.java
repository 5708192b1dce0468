package org.jambatan.mou.agreement;

/** What a partner is to an agreement. */
enum PartyRole {
    ISSUER,
    RECIPIENT
}
