package org.jambatan.notification.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of one event's contract what decides where it goes.
 *
 * @param name without version, such as {@code booking.confirmed}
 * @param when narrows a public or agency audience to some states of the aggregate
 */
public record EventContract(
        String publisher,
        String type,
        String name,
        String topic,
        Audience audience,
        @Nullable Narrowing when) {

    enum Audience {
        PUBLIC,
        AGENCY,
        INTERNAL
    }

    record Narrowing(String at, List<String> is, @Nullable List<String> orIfShownBefore) {}

    public boolean isInternal() {
        return audience == Audience.INTERNAL;
    }

    public boolean isState() {
        return name.endsWith(".state");
    }

    /** Whether agencies see this very event. */
    public Showing showingOf(JsonNode event) {
        if (isInternal()) {
            return Showing.INTERNAL;
        }
        if (when == null) {
            return Showing.SHOWN;
        }
        var value = event.at(when.at()).asText();
        if (when.is().contains(value)) {
            return Showing.SHOWN;
        }
        return when.orIfShownBefore() != null && when.orIfShownBefore().contains(value)
                ? Showing.IF_SHOWN_BEFORE
                : Showing.INTERNAL;
    }
}
