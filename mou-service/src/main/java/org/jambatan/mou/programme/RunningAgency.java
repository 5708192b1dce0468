package org.jambatan.mou.programme;

import java.util.UUID;

/** The agency that runs a programme. */
record RunningAgency(UUID partnerId) {}
