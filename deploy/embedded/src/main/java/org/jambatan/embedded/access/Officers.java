package org.jambatan.embedded.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;

/**
 * The first officer of the first agency. Nobody can invite him, since inviting takes an officer; whoever comes after
 * him is invited, and mou-service, which adopts this organization and its member, keeps the book of them.
 */
public final class Officers {
    private static final List<String> ROLES = List.of("agency-officer", "partner-admin", "signatory", "member");
    private static final String DAY_IN_SECONDS = "86400";

    private final Realm realm;

    public Officers(Api admin) {
        this.realm = new Realm(admin);
    }

    /** Returns the one-time password to be handed over, or none when Keycloak has written to the person. */
    public Optional<String> addFirst(Officer officer, Agency agency) {
        var organization = realm.organizationOf(agency.id()).orElseGet(() -> organization(agency, officer));
        var members = members(organization);
        var account = realm.user("username", officer.email());
        var isHe =
                account.isPresent() && members.contains(account.get().path("id").asText());
        if (!members.isEmpty() && !isHe) {
            throw new PartFailed(agency.name() + " has an officer already, who invites others: POST /partners/"
                    + agency.id() + "/invitations.");
        }
        if (account.isEmpty() && realm.user("email", officer.email()).isPresent()) {
            throw new PartFailed("The address " + officer.email() + " belongs to another account.");
        }
        var id = account.orElseGet(() -> account(officer)).path("id").asText();
        realm.grant(id, ROLES);
        if (!isHe) {
            realm.post("/organizations/" + organization.path("id").asText() + "/members", id)
                    .expecting(201, 204);
        }
        return account.isPresent() ? Optional.empty() : password(id);
    }

    private List<String> members(JsonNode organization) {
        return realm.list("/organizations/" + organization.path("id").asText() + "/members").stream()
                .map(member -> member.path("id").asText())
                .toList();
    }

    private JsonNode organization(Agency agency, Officer officer) {
        var alias = agency.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        realm.post(
                        "/organizations",
                        Map.of(
                                "name",
                                agency.name(),
                                "alias",
                                alias.isEmpty() ? "agency" : alias,
                                "enabled",
                                true,
                                "domains",
                                List.of(Map.of("name", officer.domain(), "verified", false)),
                                "attributes",
                                Map.of("partner_id", List.of(agency.id()))))
                .expecting(201);
        return realm.organizationOf(agency.id())
                .orElseThrow(() -> new PartFailed("The agency's organization was made and is not there."));
    }

    private JsonNode account(Officer officer) {
        realm.post(
                        "/users",
                        Map.of(
                                "username",
                                officer.email(),
                                "email",
                                officer.email(),
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "firstName",
                                officer.firstName(),
                                "lastName",
                                officer.lastName()))
                .expecting(201);
        return realm.user("username", officer.email())
                .orElseThrow(() -> new PartFailed("The account was made and is not there."));
    }

    /** By mail where the realm can send any: then nobody but the person ever sees a password. */
    private Optional<String> password(String user) {
        if (!realm.get("")
                .expecting(200)
                .body()
                .path("smtpServer")
                .path("host")
                .asText()
                .isBlank()) {
            var sent = realm.put(
                    "/users/" + user + "/execute-actions-email?lifespan=" + DAY_IN_SECONDS, List.of("UPDATE_PASSWORD"));
            if (sent.isSuccess()) {
                return Optional.empty();
            }
        }
        var password = Secret.random().substring(0, 20);
        realm.put(
                        "/users/" + user + "/reset-password",
                        Map.of("type", "password", "value", password, "temporary", true))
                .expecting(204);
        return Optional.of(password);
    }
}
