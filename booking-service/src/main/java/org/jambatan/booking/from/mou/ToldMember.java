package org.jambatan.booking.from.mou;

import java.util.UUID;
import org.jambatan.booking.price.Money;
import org.jspecify.annotations.Nullable;

/**
 * A member as mou-service tells of one; the names are the event's.
 *
 * @param id the partner
 */
public record ToldMember(UUID id, String account, @Nullable Money orderLimit) {}
