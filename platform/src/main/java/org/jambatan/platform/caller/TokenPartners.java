package org.jambatan.platform.caller;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The partners a token names, by its entries {@code organization.<alias>.partner_id[0]}. */
public final class TokenPartners {

    private TokenPartners() {}

    public static Set<UUID> of(JsonWebToken token) {
        var partners = new LinkedHashSet<UUID>();
        if (token.getClaim("organization") instanceof JsonObject organizations) {
            organizations.values().forEach(organization -> {
                if (organization instanceof JsonObject entry
                        && entry.get("partner_id") instanceof JsonArray ids
                        && !ids.isEmpty()
                        && ids.getFirst() instanceof JsonString id) {
                    partners.add(UUID.fromString(id.getString()));
                }
            });
        }
        return partners;
    }
}
