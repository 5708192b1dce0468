package org.jambatan.mou.need;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a facilitator brought the partner and an institution together. */
@Schema(name = "NeedIntroduction")
record Introduction(UUID institutionPartnerId, String text, String by, Instant at) {}
