package org.jambatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A token lives on after what it says has ended; every service that heard of the end refuses it. */
@SampleTest
class EndedMembershipTest {
    private final Topic partners = Topic.fromNow("jambatan.partners");
    private final Api member = Api.member();

    @AfterEach
    void close() {
        partners.close();
    }

    @Test
    void who_left_a_partner_is_refused_with_every_token_that_names_it_until_it_is_joined_again() {
        member.get("/notes").statusCode(200);

        tell("partner.member-left", member, Instant.now());

        awaitStatus(member, 401);
        member.post("/notes", Api.NOTE).statusCode(401).body("code", equalTo("unauthenticated"));
        var elsewhere = new Api(member.account().partner(UUID.randomUUID()));
        elsewhere.get("/notes").statusCode(200);
        new Api(member.account().organization("another", UUID.randomUUID()))
                .get("/notes")
                .statusCode(401);

        // A token says its second only, and one of the second in which the membership ended is refused as well.
        tell("partner.member-joined", member, Instant.now().plusSeconds(1));
        awaitStatus(member, 200);
    }

    @Test
    void who_lost_a_role_needs_a_new_token_and_who_only_gained_one_does_not() {
        tell("partner.member-changed", member, Instant.now().plusSeconds(3600), List.of());
        var another = Api.member();
        tell("partner.member-changed", another, Instant.now().plusSeconds(3600), List.of("signatory"));

        awaitStatus(another, 401);
        member.get("/notes").statusCode(200);
    }

    @Test
    void a_role_of_one_partner_is_none_in_another() {
        var account = member.account();
        var here = account.partnerId();
        partners.publish(joined(account.id(), here, List.of("signatory")));
        awaitStatus(member, 403);

        // The same roles, in a partner that has them to give.
        var elsewhere = new Api(account.partner(UUID.randomUUID()));
        partners.publish(joined(account.id(), elsewhere.account().partnerId(), List.of("member")));
        elsewhere.get("/notes").statusCode(200);
        member.get("/notes").statusCode(403);
        partners.publish(joined(account.id(), here, List.of("signatory", "member"))
                .with("/time", Instant.now().plusSeconds(1).toString()));
        awaitStatus(member, 200);
    }

    private static CloudEvent joined(UUID account, UUID partner, List<String> roles) {
        return CloudEvent.example("mou-service", "partner.member-joined")
                .again()
                .about(partner)
                .with("/time", Instant.now().toString())
                .with("/data/id", partner.toString())
                .with("/data/account", account.toString())
                .with("/data/roles", roles);
    }

    @Test
    void others_are_not_touched_by_it() {
        var colleague = new Api(Api.member().account().partner(member.account().partnerId()));
        tell("partner.member-left", member, Instant.now());

        awaitStatus(member, 401);
        colleague.get("/notes").statusCode(200);
    }

    private void tell(String name, Api who, Instant at) {
        tell(name, who, at, List.of());
    }

    private void tell(String name, Api who, Instant at, List<String> taken) {
        var event = CloudEvent.example("mou-service", name)
                .again()
                .about(who.account().partnerId())
                .with("/time", at.toString())
                .with("/data/id", who.account().partnerId().toString())
                .with("/data/account", who.account().id().toString());
        partners.publish(name.endsWith("changed") ? event.with("/data/taken", taken) : event);
    }

    private static void awaitStatus(Api who, int status) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (who.get("/notes").extract().statusCode() != status) {
            assertThat(System.nanoTime()).as("answered " + status).isLessThan(deadline);
        }
    }
}
