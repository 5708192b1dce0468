package org.jambatan.notification.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.Paged;
import org.jspecify.annotations.Nullable;

/** One page of messages; {@code unread} counts all of them, not those of the page. */
@Schema(name = "NotificationList")
record MessageList(
        List<MessageView> items,
        @Nullable String next,
        @Nullable Long count,
        long unread) implements Paged {
    MessageList(Page<MessageView> page, long unread) {
        this(page.items(), page.next(), page.count(), unread);
    }
}
