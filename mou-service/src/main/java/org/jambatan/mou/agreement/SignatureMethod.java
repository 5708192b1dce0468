package org.jambatan.mou.agreement;

/** How it was signed. */
enum SignatureMethod {
    WET_INK_SCAN,
    SEAL,
    CLICK,
    EXTERNAL
}
