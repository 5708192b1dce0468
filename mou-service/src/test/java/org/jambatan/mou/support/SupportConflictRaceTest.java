package org.jambatan.mou.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.mou.support.Applying.SCORES;
import static org.jambatan.mou.support.Applying.aSupportingProgramme;
import static org.jambatan.mou.support.Applying.appointed;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.support.Applying.UnderReview;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.RepeatedTest;

@MouTest
class SupportConflictRaceTest {

    private static final String DECLINED = "{\"decision\":\"DECLINED\",\"minutes\":{\"text\":\"Not this year\"}}";

    /** Whichever comes first: nobody decides what he is known to be too close to, and what is decided stands. */
    @RepeatedTest(5)
    void a_conflict_and_a_decision_in_the_same_moment_come_one_after_the_other() throws Exception {
        var programme = aSupportingProgramme();
        var chair = appointed(Accounts.AGENCY, programme, "CHAIR");
        var application = UnderReview.of(Accounts.AGENCY, programme);
        application.post(chair, "scores", SCORES).statusCode(201);
        application
                .post(appointed(Accounts.AGENCY, programme, "COMMITTEE_MEMBER"), "scores", SCORES)
                .statusCode(201);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(List.<Callable<ValidatableResponse>>of(
                            () -> application.post(chair, "conflicts", "{\"reason\":\"A cousin (synthetic)\"}"),
                            () -> application.post(chair, "decision", DECLINED)))
                    .stream()
                    .map(answer -> answer.resultNow().extract().statusCode())
                    .toList();

            assertThat(answers).isIn(List.of(201, 404), List.of(409, 200));
        }
    }
}
