package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.keycloak.Organization;
import org.jambatan.embedded.keycloak.Organizations;
import org.jspecify.annotations.Nullable;

/**
 * Loads the demo world through the public API. Before each step it looks whether the step is done, by ROR id or by
 * name, so that a load that broke off goes on where it stopped.
 */
public final class DemoWorld {
    private final Cast cast;
    private final Organizations organizations;
    private final World world = World.read();
    private final Map<String, String> partners = new HashMap<>();

    public DemoWorld(Cast cast, Organizations organizations) {
        this.cast = cast;
        this.organizations = organizations;
    }

    public void load() {
        var programme = programme();
        world.institutions().forEach(this::institution);
        world.companies().forEach(company -> admit(company, programme));
        terms(programme);
        for (var institution : world.institutions()) {
            if (institution.letter() != null) {
                new Letters(cast)
                        .confirm(
                                institution.account(),
                                partnerOf(institution.account()),
                                programme,
                                institution.letter());
            }
        }
        office(programme);
        world.facilities().forEach(this::facility);
        new AbroadWorld(cast, this::join).load();
        new LifeHealthWorld(cast, this::join).load();
        LifeHealth.read().facilities().forEach(this::facility);
    }

    private String programme() {
        var wanted = world.programme();
        return Found.in(agency(), "/programmes?limit=200", Found.named(wanted.name()))
                .map(DemoWorld::id)
                .orElseGet(() -> agency().post("/programmes", wanted.opening())
                        .expecting(201)
                        .id());
    }

    private void terms(String programme) {
        var wanted = world.programme().terms();
        var path = "/programmes/" + programme + "/terms";
        if (Found.in(agency(), path, version -> true).isEmpty()) {
            agency().post(path, Map.of("text", wanted.text())).expecting(201);
        }
        for (var account : wanted.acceptedBy()) {
            // Who has accepted is answered what stands.
            cast.as(account).post(path + "/current/acceptances", null).expecting(201);
        }
    }

    private void office(String programme) {
        var path = "/programmes/" + programme + "/appointments";
        world.programme()
                .office()
                .appointed()
                .forEach((as, accounts) -> accounts.forEach(account -> appoint(path, account, as)));
    }

    private void appoint(String path, String who, String as) {
        var account = cast.as(who).get("/me").expecting(200).text("account");
        var there = Found.in(
                agency(),
                path + "?limit=200",
                item -> item.path("account").asText().equals(account)
                        && item.path("as").asText().equals(as)
                        && !item.has("endedAt"));
        if (there.isEmpty()) {
            agency().post(path, Map.of("account", account, "as", as)).expecting(201);
        }
    }

    private void institution(World.Institution wanted) {
        var id = Found.in(
                        agency(),
                        "/partners?limit=200",
                        partner -> partner.path("ror").asText().equals(wanted.ror()))
                .map(DemoWorld::id)
                .orElseGet(() -> agency().post(
                                "/partners",
                                Map.of(
                                        "name", Map.of("en", wanted.name()),
                                        "kind", wanted.kind(),
                                        "country", wanted.country(),
                                        "ror", wanted.ror()))
                        .expecting(201)
                        .id());
        join(wanted.account(), wanted.name(), id);
    }

    private void admit(World.Company wanted, String programme) {
        var there = Found.in(agency(), "/partners?limit=200", Found.named(wanted.name()));
        var partner = there.orElseGet(() -> agency().post(
                        "/partners",
                        Map.of(
                                "name", Map.of("en", wanted.name()),
                                "kind", "COMPANY",
                                "country", wanted.country()))
                .expecting(201)
                .body());
        join(wanted.account(), wanted.name(), id(partner));
        if (!partner.path("status").asText().equals("CONFIRMED")) {
            var admission = Map.of("programmeId", programme, "size", wanted.size(), "startUp", wanted.startUp());
            agency().post("/partners/" + id(partner) + "/admission", admission).expecting(200);
        }
    }

    private void join(String account, String name, String partnerId) {
        organizations.ensure(new Organization(account, name, account + ".example", partnerId, List.of(account)));
        partners.put(account, partnerId);
        cast.renew(account);
    }

    private void facility(World.Facility wanted) {
        var owner = cast.as(wanted.owner());
        var facility = published(owner, "/facilities", wanted.owner(), wanted.name(), wanted.draft());
        for (var offering : wanted.offerings()) {
            var equipment = equipment(owner, wanted.owner(), facility, offering);
            published(owner, "/offerings", wanted.owner(), offering.name(), offering.draft(facility, equipment));
        }
        for (var ordered : wanted.orders() == null ? List.<Ordered>of() : wanted.orders()) {
            published(owner, "/offerings", wanted.owner(), ordered.name(), ordered.draft(facility));
        }
    }

    private @Nullable String equipment(Api owner, String account, String facility, Offering offering) {
        if (offering.equipment() == null) {
            return null;
        }
        var draft = Map.of("facilityId", facility, "name", Map.of("en", offering.equipment()));
        return published(owner, "/equipment", account, offering.equipment(), draft);
    }

    /** The id of the owner's object of that name, drafted and published if that is still to do. */
    private String published(Api owner, String list, String account, String name, Map<String, Object> draft) {
        var object = Found.in(
                        owner, list + "?limit=200", item -> Found.named(name).test(item) && isOf(account, item))
                .orElseGet(() -> owner.post(list, draft).expecting(201).body());
        if (object.path("status").asText().equals("DRAFT")) {
            owner.post(list + "/" + id(object) + "/publication", null).expecting(200);
        }
        return id(object);
    }

    private boolean isOf(String account, JsonNode item) {
        var owner = item.has("partnerId")
                ? item.path("partnerId")
                : item.path("partner").path("partnerId");
        return owner.asText().equals(partnerOf(account));
    }

    private String partnerOf(String account) {
        var id = partners.get(account);
        if (id == null) {
            throw new IllegalStateException("world.json has no partner with the account " + account);
        }
        return id;
    }

    private Api agency() {
        return cast.as("agency");
    }

    private static String id(JsonNode object) {
        return object.path("id").asText();
    }
}
