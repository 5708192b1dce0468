package org.jambatan.mou.alliance;

/** Which side of innovation a member brings in: the six of 产学研用政金, and medicine, 医. */
enum Facet {
    /** 产. */
    INDUSTRY,
    /** 学. */
    ACADEMIA,
    /** 研. */
    RESEARCH,
    /** 用. */
    USERS,
    /** 政. */
    GOVERNMENT,
    /** 金. */
    FINANCE,
    /** 医. */
    MEDICINE
}
