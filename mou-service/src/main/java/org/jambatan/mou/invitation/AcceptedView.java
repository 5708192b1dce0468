package org.jambatan.mou.invitation;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** What whoever accepts learns: whose member is being made. A letter by which to set a password follows. */
record AcceptedView(UUID id, UUID partnerId, Translated partnerName, InvitationState state) {}
