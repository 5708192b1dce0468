package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;

/** The realm's organizations, one for each partner that has accounts. */
public final class Organizations {
    private final Api admin;
    private final String realm;

    public Organizations(Api admin, String realm) {
        this.admin = admin;
        this.realm = "/realms/" + realm;
    }

    /** Makes the organization and joins its accounts, or does what of it is missing. */
    public void ensure(Organization wanted) {
        if (find(wanted.alias()).isEmpty()) {
            admin.post(realm + "/organizations", representation(wanted)).expecting(201);
        }
        var there = find(wanted.alias())
                .orElseThrow(() -> new PartFailed("Organization " + wanted.alias() + " was made and is not there."));
        var id = there.path("id").asText();
        admin.put(realm + "/organizations/" + id, representation(wanted)).expecting(204);
        wanted.accounts().forEach(account -> join(id, account));
    }

    private void join(String organization, String account) {
        var users = admin.get(realm + "/users?exact=true&username=" + account)
                .expecting(200)
                .body();
        if (users.isEmpty()) {
            throw new PartFailed("The realm has no account " + account + ".");
        }
        // 409: already a member.
        admin.post(
                        realm + "/organizations/" + organization + "/members",
                        users.get(0).path("id").asText())
                .expecting(201, 204, 409);
    }

    private Optional<JsonNode> find(String alias) {
        var all = admin.get(realm + "/organizations?max=1000").expecting(200).body();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(organization -> organization.path("alias").asText().equals(alias))
                .findFirst();
    }

    private static Map<String, Object> representation(Organization wanted) {
        return Map.of(
                "name", wanted.name(),
                "alias", wanted.alias(),
                "enabled", true,
                "domains", List.of(Map.of("name", wanted.domain(), "verified", false)),
                "attributes", Map.of("partner_id", List.of(wanted.partnerId())));
    }
}
