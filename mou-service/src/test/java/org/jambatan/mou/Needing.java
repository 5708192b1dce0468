package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that tests about needs are made of. All of it is synthetic. */
public final class Needing {

    public static final String TEXT = "Synthetic boards of oil palm fibre must keep to a limit of formaldehyde.";

    private Needing() {}

    /** An institution that takes part in the programme and is confirmed. */
    public static Account anInstitutionIn(UUID programme) {
        var institution = aUniversity();
        acknowledge(aSignedLetterOf(institution, programme), "2026-01-02").statusCode(200);
        return institution;
    }

    public static ValidatableResponse state(Account account, UUID programme, String more) {
        return post(account, "/needs", """
                {"programmeId":"%s","title":"Emission of formaldehyde",%s"text":"%s"}""".formatted(programme, more, TEXT));
    }

    public static UUID aNeed(Account account, UUID programme) {
        return idOf(state(account, programme, "\"kinds\":[\"ANALYSIS\"],\"techniques\":[\"formaldehyde chamber\"],"));
    }

    public static ValidatableResponse send(Account account, UUID need, Account... institutions) {
        var ids = Arrays.stream(institutions)
                .map(one -> "\"" + one.partnerId() + "\"")
                .collect(Collectors.joining(","));
        return step(account, need, "sending", "{\"institutionPartnerIds\":[" + ids + "]}");
    }

    public static UUID aSentNeed(Account account, UUID programme, Account institution) {
        var need = aNeed(account, programme);
        send(account, need, institution).statusCode(200);
        return need;
    }

    public static ValidatableResponse step(Account account, UUID need, String step, String body) {
        return post(account, "/needs/" + need + "/" + step, body);
    }

    public static ValidatableResponse answer(Account institution, UUID need, String kind) {
        return step(institution, need, "answers", "{\"kind\":\"%s\",\"text\":\"Synthetic\"}".formatted(kind));
    }

    public static ValidatableResponse introduce(Account by, UUID need, Account institution) {
        return step(by, need, "introductions", """
                {"institutionPartnerId":"%s","text":"Synthetic: please meet"}""".formatted(institution.partnerId()));
    }

    public static ValidatableResponse conclude(Account by, UUID need, String how) {
        return step(by, need, "conclusion", how);
    }

    public static final String UNMET =
            "{\"outcome\":\"UNMET\",\"reason\":\"NO_SUCH_CAPABILITY\",\"text\":\"Synthetic\"}";

    /** Somebody without a partner or a role who is appointed to the programme. */
    public static Account aFacilitatorOf(UUID programme) {
        var account = Account.named("facilitator-" + UUID.randomUUID());
        Realm.makeUser(account.id().toString(), NewPeople.anAddress(), true);
        post(Accounts.AGENCY, "/programmes/" + programme + "/appointments", """
                {"account":"%s","as":"FACILITATOR"}""".formatted(account.id()))
                .statusCode(201);
        return account;
    }

    /** What catalog-service tells of an offering. */
    public static UUID anOffering(Account institution, String kind, String en, String ms, String zh) {
        var offering = UUID.randomUUID();
        hearOffering(offering, institution.partnerId(), kind, "PUBLISHED", 3, en, ms, zh);
        return offering;
    }

    public static void hearOffering(
            UUID offering, UUID partner, String kind, String status, int version, String en, String ms, String zh) {
        try (var catalogue = Topic.named("jambatan.catalog.state")) {
            catalogue.publish(CloudEvent.example("catalog-service", "offering.state")
                    .about(offering)
                    .version(version)
                    .with("/data/partnerId", partner)
                    .with("/data/kind", kind)
                    .with("/data/status", status)
                    .with("/data/name/en", en)
                    .with("/data/name/ms", ms)
                    .with("/data/name/zh", zh));
        }
    }

    /** What booking-service tells of a booking under a programme. */
    public static UUID aBooking(UUID customer, UUID provider, UUID programme, String status) {
        var booking = UUID.randomUUID();
        try (var bookings = Topic.named("jambatan.bookings.state")) {
            bookings.publish(CloudEvent.example("booking-service", "booking.state")
                    .about(booking)
                    .version(1)
                    .with("/data/customerPartnerId", customer)
                    .with("/data/providerPartnerIds/0", provider)
                    .with("/data/programmeIds/0", programme)
                    .with("/data/items/0/providerPartnerId", provider)
                    .with("/data/items/0/status", status)
                    .with("/data/status", status));
        }
        return booking;
    }

    /** The number of matches once it is this, or what it is after fifteen seconds. */
    public static int awaitMatches(Account account, UUID need, int wanted) {
        var end = Instant.now().plus(Duration.ofSeconds(15));
        int found;
        do {
            found = get(account, "/needs/" + need + "/matches").extract().path("items.size()");
            if (found != wanted) {
                LockSupport.parkNanos(50_000_000);
            }
        } while (found != wanted && Instant.now().isBefore(end));
        return found;
    }

    /** A company that nobody has admitted. */
    public static Account aProspect() {
        return aCompany();
    }
}
