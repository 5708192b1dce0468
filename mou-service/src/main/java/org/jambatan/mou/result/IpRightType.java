package org.jambatan.mou.result;

/** What kind of intellectual property it is. */
enum IpRightType {
    PATENT,
    UTILITY_MODEL,
    DESIGN,
    TRADE_MARK,
    COPYRIGHT,
    PLANT_VARIETY,
    KNOW_HOW,
    OTHER
}
