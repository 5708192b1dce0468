package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Projecting.aCheckout;
import static org.jambatan.mou.Projecting.aProject;
import static org.jambatan.mou.Projecting.aTime;
import static org.jambatan.mou.Projecting.anItem;
import static org.jambatan.mou.Projecting.anOffering;
import static org.jambatan.mou.Projecting.anOrder;
import static org.jambatan.mou.Projecting.answer;
import static org.jambatan.mou.Projecting.answerTo;
import static org.jambatan.mou.Projecting.awaitLeg;
import static org.jambatan.mou.Projecting.legOf;
import static org.jambatan.mou.Projecting.refusalOf;

import java.time.Instant;
import java.util.UUID;
import org.jambatan.mou.project.CheckoutsWithdrawn;
import org.jambatan.testkit.kafka.Topic;

/** Everything that is told of companies' projects and their checkouts. */
final class ProjectEvents {

    private final CheckoutsWithdrawn withdrawals;

    ProjectEvents(CheckoutsWithdrawn withdrawals) {
        this.withdrawals = withdrawals;
    }

    void happen() {
        var programme = aProgramme();
        var company = aCompanyIn(programme);
        var project = aProject(company, programme);
        var offering = anOffering();
        var time = anItem(company, project, aTime(offering));
        var order = anItem(company, project, anOrder(offering));
        var answered = aCheckout(company, project);
        var first = legOf(company, project, answered, time);
        var second = legOf(company, project, answered, order);
        answer(answerTo(first, answered, "GRANTED", 1).with("/data/bookingId", UUID.randomUUID()));
        awaitLeg(company, project, answered, first, "GRANTED");
        answer(refusalOf(second, answered, "offering-not-published"));
        awaitLeg(company, project, answered, second, "REFUSED");
        var withdrawn = aCheckout(company, project);
        withdrawals.at(Instant.now().plusSeconds(61));
        post(company, "/projects/" + project + "/closing", "{\"outcome\":\"REACHED\",\"text\":\"Synthetic\"}")
                .statusCode(200);
        try (var programmes = Topic.named("jambatan.programmes")) {
            programmes.awaitEvent("org.jambatan.checkout.answered.v1", answered);
            programmes.awaitEvent("org.jambatan.checkout.withdrawn.v1", withdrawn);
            programmes.awaitEvent("org.jambatan.project.closed.v1", project);
        }
    }
}
