package org.jambatan.mou.result;

/** How far an IP office has come with it. */
enum IpRightStatus {
    PREPARED,
    FILED,
    PUBLISHED,
    GRANTED,
    REFUSED,
    LAPSED
}
