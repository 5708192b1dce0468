package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.people.NewPeople.anAddress;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.mou.people.Role;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;

/** Somebody joins, changes and leaves a partner, is appointed and appointed no longer. */
final class PeopleEvents {

    void happen() {
        var company = aCompany();
        var member =
                Arc.container().instance(NewPeople.class).get().found(company.partnerId(), anAddress(), Role.MEMBER);
        var path = "/partners/" + company.partnerId() + "/members/" + member;
        try (var partners = Topic.named("jambatan.partners");
                var programmes = Topic.named("jambatan.programmes")) {
            partners.awaitEvent("org.jambatan.partner.member-joined.v1", company.partnerId());
            as(company)
                    .header("If-Match", "*")
                    .body("{\"roles\":[\"signatory\"],\"orderLimit\":{\"amount\":\"750.00\",\"currency\":\"MYR\"}}")
                    .patch("/api/v1" + path)
                    .then()
                    .statusCode(200);
            post(company, path + "/removal", "{}").statusCode(200);
            get(company, path).statusCode(200);
            partners.awaitEvent("org.jambatan.partner.member-left.v1", company.partnerId());
            var list = "/programmes/" + aProgramme() + "/appointments";
            var somebody = Realm.makeUser(UUID.randomUUID().toString(), anAddress(), true);
            var appointment = idOf(post(
                    Accounts.AGENCY,
                    list,
                    "{\"account\":\"" + somebody + "\",\"as\":\"CHAIR\",\"until\":\"2099-12-31\"}"));
            post(Accounts.AGENCY, list + "/" + appointment + "/end", "{}").statusCode(200);
            programmes.awaitEvent("org.jambatan.appointment.ended.v1", appointment);
        }
    }
}
