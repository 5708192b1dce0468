package org.jambatan.mou;

import static org.jambatan.mou.ledger.Supporting.aSettlement;
import static org.jambatan.mou.ledger.Supporting.asEvent;
import static org.jambatan.mou.support.Applying.APPROVAL;
import static org.jambatan.mou.support.Applying.QUESTION;
import static org.jambatan.mou.support.Applying.SCORES;
import static org.jambatan.mou.support.Applying.aSupportingProgramme;
import static org.jambatan.mou.support.Applying.appointed;

import java.time.LocalDate;
import java.util.UUID;
import org.jambatan.mou.support.Applying.UnderReview;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;

/** Everything that is told of support happens once. */
final class SupportEvents {

    private final UUID programme = aSupportingProgramme(Accounts.AGENCY, """
            {"kinds":["COMPANY"],"sizes":["SMALL"],"startUpNeeded":false,"sectors":["LIFE_SCIENCES"],
             "services":["ANALYSIS","EQUIPMENT_USE"],"targetCompanies":10,"scoresNeeded":1,"passMark":50,
             "criteria":[{"code":"VIABILITY","name":{"en":"Viability"},"weight":100}]}""");

    void happen() {
        var member = appointed(Accounts.AGENCY, programme, "COMMITTEE_MEMBER");
        var withdrawn = UnderReview.of(Accounts.AGENCY, programme);
        withdrawn.post(Accounts.AGENCY, "decision", QUESTION).statusCode(200);
        withdrawn.post(withdrawn.company(), "answer", "{\"text\":\"x\"}").statusCode(200);
        withdrawn.post(withdrawn.company(), "withdrawal", "{}").statusCode(200);
        var declined = UnderReview.of(Accounts.AGENCY, programme);
        declined.post(member, "scores", SCORES).statusCode(201);
        declined.post(Accounts.AGENCY, "decision", "{\"decision\":\"DECLINED\",\"minutes\":{\"text\":\"x\"}}")
                .statusCode(200);
        var approved = UnderReview.of(Accounts.AGENCY, programme);
        approved.post(member, "scores", SCORES).statusCode(201);
        approved.post(Accounts.AGENCY, "decision", APPROVAL).statusCode(200);
        draws(approved);
    }

    private static void draws(UnderReview approved) {
        String account = Api.get(Accounts.AGENCY, "/support-accounts?projectId=" + approved.project())
                .extract()
                .path("items[0].id");
        var later = LocalDate.of(2190, 1, 1);
        try (var orders = Topic.fromNow("jambatan.orders");
                var programmes = Topic.named("jambatan.programmes")) {
            orders.publish(asEvent(aSettlement(approved.project(), UUID.randomUUID(), "100.00", later)));
            orders.publish(asEvent(aSettlement(approved.project(), UUID.randomUUID(), "100.00", "SGD", later)));
            programmes.awaitEvent("org.jambatan.support-account.drawn.v1", account);
            programmes.awaitEvent("org.jambatan.support-account.settlement-noted.v1", account);
            Api.post(Accounts.AGENCY, "/support-accounts/" + account + "/release", "{\"reason\":\"x\"}")
                    .statusCode(200);
            programmes.awaitEvent("org.jambatan.support-account.released.v1", account);
        }
    }
}
