package org.jambatan.mou.partner;

/** A company's size, as an agency verified it. */
public enum CompanySize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
