package org.jambatan.mou.partner;

/** What a partner is to another. */
public enum Relation {
    /** The company that signs for a park, an institute or a programme that is no legal person itself. */
    LEGAL_SIGNATORY_OF
}
