package org.jambatan.mou.support;

/** By what support is summed. */
enum ReportAxis {
    PROGRAMME,
    INSTITUTION,
    SECTOR
}
