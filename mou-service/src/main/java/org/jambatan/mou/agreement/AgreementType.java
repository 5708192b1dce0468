package org.jambatan.mou.agreement;

/** What kind of paper it is; further kinds come with the features that need them. */
enum AgreementType {
    /** A Letter of Confirmation: its issuer signs and delivers it, its recipient acknowledges, nobody counter-signs. */
    LOC
}
