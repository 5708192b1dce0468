package org.jambatan.mou.support;

/** What a meeting came to. */
enum SupportVerdict {
    APPROVED,
    DECLINED,
    MORE_INFORMATION
}
