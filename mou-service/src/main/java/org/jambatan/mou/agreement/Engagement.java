package org.jambatan.mou.agreement;

/** How alive an agreement is, by twelve months of evidence. */
public enum Engagement {
    DORMANT,
    LOW,
    MEDIUM,
    HIGH
}
