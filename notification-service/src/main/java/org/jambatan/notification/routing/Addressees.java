package org.jambatan.notification.routing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who hears: members with one of the roles of the partners selected, or, without roles, the accounts selected. */
record Addressees(
        String at,
        @Nullable Map<String, String> with,
        @Nullable String each,
        @Nullable List<String> roles) {
    Selection selection() {
        return new Selection(at, with, each);
    }
}
