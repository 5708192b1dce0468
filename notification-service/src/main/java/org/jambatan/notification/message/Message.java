package org.jambatan.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * What happened, told to one addressee: the members of a partner who have one of these roles, or one account. It is
 * told as it was when it happened and never changes.
 *
 * @param event the id of the event that is told; an addressee hears of it once
 * @param type the event's full type, such as {@code org.jambatan.booking.confirmed.v1}
 */
public record Message(
        UUID event,
        String type,
        @Nullable UUID partner,
        List<String> roles,
        @Nullable String account,
        Translated title,
        Translated body,
        Subject subject,
        Instant at) {
    public Message {
        roles = List.copyOf(roles);
        if ((partner == null) == (account == null) || (partner == null) != roles.isEmpty()) {
            throw new IllegalArgumentException("A message is for roles of one partner, or for one account.");
        }
    }

    /** The same for other roles of the same partner. */
    public Message forRoles(List<String> others) {
        return new Message(event, type, partner, others, account, title, body, subject, at);
    }
}
