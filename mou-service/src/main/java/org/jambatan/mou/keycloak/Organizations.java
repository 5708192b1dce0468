package org.jambatan.mou.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Keycloak's organizations and who is in them. Each step may be done again. */
@ApplicationScoped
public class Organizations {

    private static final int PAGE = 100;

    private final AdminApi api;

    Organizations(AdminApi api) {
        this.api = api;
    }

    public List<Organization> all() {
        return pages("/organizations?briefRepresentation=false").stream()
                .map(Organizations::read)
                .toList();
    }

    public Optional<Organization> find(String id) {
        var reply = api.get("/organizations/" + id, 200, 404);
        return reply.status() == 404 ? Optional.empty() : Optional.of(read(reply.body()));
    }

    /** The organizations whose attribute names this partner; more than one only if somebody made another by hand. */
    public List<Organization> of(UUID partner) {
        var found = api.get("/organizations?briefRepresentation=false&max=10&q=partner_id:" + partner, 200)
                .body();
        return StreamSupport.stream(found.spliterator(), false)
                .map(Organizations::read)
                .filter(organization -> partner.equals(organization.partner()))
                .toList();
    }

    /** Makes it; where the name is taken already, with the alias added to it. */
    public void make(String alias, String name, UUID partner) {
        if (api.send("POST", "/organizations", representation(alias, name, partner), 201, 409)
                        .status()
                == 409) {
            api.send("POST", "/organizations", representation(alias, name + " (" + alias + ")", partner), 201, 409);
        }
    }

    /** Sets again what makes it this partner's; all else stays as it is. */
    public void mend(Organization organization, UUID partner) {
        change(organization, Optional.of(partner));
    }

    /** It speaks for no partner any more. */
    public void strip(Organization organization) {
        change(organization, Optional.empty());
    }

    private void change(Organization organization, Optional<UUID> partner) {
        var there = api.get("/organizations/" + organization.id(), 200).body();
        var attributes = fieldsOf(there.path("attributes"));
        attributes.remove("partner_id");
        partner.ifPresent(id -> attributes.put("partner_id", List.of(id.toString())));
        var changed = fieldsOf(there);
        changed.put("enabled", true);
        changed.put("attributes", attributes);
        api.send("PUT", "/organizations/" + organization.id(), changed, 204);
    }

    private static Map<String, Object> fieldsOf(JsonNode object) {
        var fields = new LinkedHashMap<String, Object>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    public List<User> members(Organization organization) {
        return pages("/organizations/" + organization.id() + "/members?briefRepresentation=false").stream()
                .map(Users::read)
                .toList();
    }

    /** 409: a member already. */
    public void join(Organization organization, String account) {
        api.send("POST", "/organizations/" + organization.id() + "/members", account, 201, 204, 409);
    }

    /** 404 and 400: no member any more. */
    public void leave(Organization organization, String account) {
        api.send("DELETE", "/organizations/" + organization.id() + "/members/" + account, null, 204, 404, 400);
    }

    private List<JsonNode> pages(String path) {
        var all = new ArrayList<JsonNode>();
        for (var first = 0; ; first += PAGE) {
            var page = api.get(path + "&first=" + first + "&max=" + PAGE, 200).body();
            page.forEach(all::add);
            if (page.size() < PAGE) {
                return all;
            }
        }
    }

    private static Map<String, Object> representation(String alias, String name, UUID partner) {
        return Map.of(
                "name",
                name,
                "alias",
                alias,
                "enabled",
                true,
                // Keycloak wants a domain of each. Nobody has an address at this one, so nobody belongs by his address.
                "domains",
                List.of(Map.of("name", alias + ".invalid", "verified", false)),
                "attributes",
                Map.of("partner_id", List.of(partner.toString())));
    }

    private static Organization read(JsonNode json) {
        return new Organization(
                json.path("id").asText(),
                json.path("alias").asText(),
                json.path("enabled").asBoolean(true),
                uuid(json.path("attributes").path("partner_id").path(0).asText()));
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
