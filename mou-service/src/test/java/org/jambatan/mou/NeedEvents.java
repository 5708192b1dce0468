package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Incubating.patch;
import static org.jambatan.mou.Needing.UNMET;
import static org.jambatan.mou.Needing.aFacilitatorOf;
import static org.jambatan.mou.Needing.aNeed;
import static org.jambatan.mou.Needing.aSentNeed;
import static org.jambatan.mou.Needing.anInstitutionIn;
import static org.jambatan.mou.Needing.answer;
import static org.jambatan.mou.Needing.conclude;
import static org.jambatan.mou.Needing.introduce;
import static org.jambatan.mou.Needing.send;
import static org.jambatan.mou.Needing.step;

import java.util.UUID;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** Everything that is told of needs happens once. */
final class NeedEvents {

    private final UUID programme = aProgramme();
    private final Account institution = anInstitutionIn(programme);
    private final Account company = aCompanyIn(programme);

    void happen() {
        var need = aNeed(company, programme);
        patch(company, "/needs/" + need, "{\"neededBy\":\"2199-03-31\"}").statusCode(200);
        aFacilitatorOf(programme);
        send(company, need, institution).statusCode(200);
        var question = idOf(answer(institution, need, "QUESTION"));
        step(company, need, "answers/" + question + "/reply", "{\"text\":\"Synthetic\"}")
                .statusCode(200);
        introduce(Accounts.AGENCY, need, institution).statusCode(200);
        conclude(Accounts.AGENCY, need, UNMET).statusCode(200);
        var withdrawn = aSentNeed(company, programme, institution);
        step(company, withdrawn, "withdrawal", "{}").statusCode(200);
        try (var programmes = Topic.named("jambatan.programmes")) {
            programmes.awaitEvent("org.jambatan.need.concluded.v1", need);
            programmes.awaitEvent("org.jambatan.need-answer.replied.v1", question);
            programmes.awaitEvent("org.jambatan.need.withdrawn.v1", withdrawn);
        }
    }
}
