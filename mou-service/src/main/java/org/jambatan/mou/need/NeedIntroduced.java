package org.jambatan.mou.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A facilitator has brought the partner and this institution together. */
record NeedIntroduced(@JsonUnwrapped NeedState need, UUID introducedPartnerId) {}
