package org.jambatan.mou.evidence;

/** By what the register is summed. */
enum RegisterAxis {
    PROGRAMME,
    PARTNER,
    SECTOR
}
