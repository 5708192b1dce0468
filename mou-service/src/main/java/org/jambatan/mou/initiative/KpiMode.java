package org.jambatan.mou.initiative;

/** Where a KPI's values come from. */
enum KpiMode {
    /** Somebody records them, and the other side approves. */
    MANUAL,
    /** They are counted here; nobody types them in. */
    DERIVED
}
