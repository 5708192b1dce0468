package org.jambatan.mou.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/**
 * A need was sent.
 *
 * @param newPartnerIds the institutions that it had not been sent to before
 * @param facilitators the accounts appointed facilitators of the programme today
 */
record NeedSent(
        @JsonUnwrapped NeedState need, List<UUID> newPartnerIds, List<String> facilitators, boolean facilitated) {}
