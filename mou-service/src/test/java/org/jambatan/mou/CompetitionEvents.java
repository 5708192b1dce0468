package org.jambatan.mou;

import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.competition.Contest.anEntry;
import static org.jambatan.mou.competition.Contest.anOrganiser;
import static org.jambatan.mou.competition.Contest.somebody;

import java.util.List;
import org.jambatan.mou.competition.Contest;
import org.jambatan.testkit.kafka.Topic;

/** Everything that is told of competitions. */
final class CompetitionEvents {

    void happen() {
        var entrant = somebody();
        var contest = Contest.openedBy(anOrganiser());
        as(contest.organiser())
                .header("If-Match", "*")
                .body("{\"aims\":[]}")
                .patch("/api/v1" + contest.path())
                .then()
                .statusCode(200);
        var withdrawn = idOf(post(entrant, contest.path() + "/entries", anEntry("Withdrawn", true)));
        as(entrant)
                .header("If-Match", "*")
                .body("{\"title\":\"Revised\"}")
                .patch("/api/v1" + contest.path() + "/entries/" + withdrawn)
                .then()
                .statusCode(200);
        post(entrant, contest.path() + "/entries/" + withdrawn + "/withdrawal", "{}")
                .statusCode(200);
        var declined = contest.entered(entrant, "Declined");
        contest.screen(List.of(), List.of(declined)).statusCode(200);
        var winner = contest.released(somebody(), entrant);
        var followUp = idOf(post(
                contest.organiser(),
                contest.path() + "/follow-ups",
                "{\"entryId\":\"%s\",\"kind\":\"INCUBATION\"}".formatted(winner)));
        post(
                        contest.organiser(),
                        contest.path() + "/follow-ups/" + followUp + "/steps",
                        "{\"state\":\"UNDER_WAY\",\"targetId\":\"%s\"}".formatted(winner))
                .statusCode(201);
        var calledOff = Contest.openedBy(anOrganiser());
        post(calledOff.organiser(), calledOff.path() + "/calling-off", "{\"reason\":\"Too few\"}")
                .statusCode(200);
        try (var competitions = Topic.named("jambatan.competitions")) {
            competitions.awaitEvent("org.jambatan.follow-up.moved.v1", followUp);
            competitions.awaitEvent("org.jambatan.competition.called-off.v1", calledOff.id());
        }
    }
}
