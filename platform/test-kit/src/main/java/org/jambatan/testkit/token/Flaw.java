package org.jambatan.testkit.token;

/** What is wrong with a token; every one but {@code NONE} must be answered by 401. */
enum Flaw {
    NONE,
    EXPIRED,
    WRONG_AUDIENCE,
    WRONG_ISSUER,
    BAD_SIGNATURE,
    UNSIGNED
}
