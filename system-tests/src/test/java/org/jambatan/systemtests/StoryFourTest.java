package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.systemtests.Ordering.line;
import static org.jambatan.systemtests.Ordering.path;
import static org.jambatan.systemtests.Ordering.today;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * From a need to a settled account, through the demo world's institutions: an analysis to its results, a consultancy
 * quoted twice, a basket asked for at once, a placement without its agreement, and a grant that two payments use up.
 */
@OnThePlatform
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryFourTest {
    private static final Map<String, String> BOARDS = Map.of("sample-type", "board", "samples", "40");
    private static final Map<String, String> PROCESS = Map.of("process", "A fermentation of the system test");

    private final World world;
    private final Http company;
    private final Http laboratory;
    private final Http university;

    StoryFourTest(World world) {
        this.world = world;
        this.company = world.as("biotech");
        this.laboratory = world.as("frim");
        this.university = world.as("upm");
    }

    @Test
    @Order(10)
    void an_analysis_is_quoted_paid_in_part_done_reckoned_anew_paid_and_only_then_released() {
        var analysis = offering("wood+composite", "ANALYSIS");
        var ordering = new Ordering(company, laboratory);
        var unanswered = company.once(
                "POST", "/orders", "{\"offeringId\":\"" + analysis + "\"}", Map.of("Content-Type", "application/json"));
        assertThat(unanswered.isProblem(409, "order-refused").texts("/refusals", "code"))
                .containsExactly("answer-missing", "answer-missing");

        var order = ordering.requested(analysis, BOARDS, "");
        var quoted = ordering.quote(order, line("sample", "40")).expecting(200, 201);
        assertThat(quoted.text("/inside/quotes/0/total/amount")).isEqualTo("3600.00");
        assertThat(quoted.text("/inside/quotes/0/deposit/amount")).isEqualTo("1800.00");
        assertThat(ordering.accept(order, 1).expecting(200).text("/status")).isEqualTo("DEPOSIT_DUE");
        assertThat(ordering.start(order).status()).as("work before the deposit").isEqualTo(409);
        ordering.depositPaid(order).expecting(200);
        ordering.start(order).expecting(200);

        var delivered = ordering.deliver(order, "{\"lines\":[{\"line\":1,\"quantity\":36}]}")
                .expecting(200);
        assertThat(delivered.text("/status")).isEqualTo("DELIVERED");
        assertThat(delivered.text("/inside/price/amount")).isEqualTo("3240.00");
        laboratory
                .once(
                        "POST",
                        path(order) + "/files?result=true&name=panels.csv",
                        "panel,held\n1,yes\n",
                        Map.of("Content-Type", "text/csv"))
                .expecting(201);

        assertThat(ordering.release(order).status())
                .as("results before the money")
                .isEqualTo(409);
        assertThat(company.get(path(order) + "/files").expecting(200).items()).isEmpty();
        assertThat(ordering.settle(order).expecting(200).text("/status")).isEqualTo("SETTLED");
        ordering.release(order).expecting(200);
        var file = company.get(path(order) + "/files").expecting(200).items().getFirst();
        assertThat(company.get(path(order) + "/files/" + file.path("id").asText() + "/content")
                        .expecting(200)
                        .body())
                .isEqualTo("panel,held\n1,yes\n");
        world.as("startup").get(path(order)).isProblem(404, "not-found");
    }

    @Test
    @Order(20)
    void of_two_versions_of_a_quote_the_later_is_accepted_and_the_earlier_is_not() {
        var ordering = new Ordering(company, university);
        var order = ordering.requested(offering("consultancy", "CONSULTANCY"), PROCESS, "");
        ordering.quote(order, line("day", "10")).expecting(200, 201);
        var second = ordering.quote(order, """
                        {"unit":"day","quantity":5,"discount":{"percent":10,"reason":"The company asked for less"}}""").expecting(200, 201);
        assertThat(second.texts("/inside/quotes", "status")).containsExactly("SUPERSEDED", "OFFERED");
        assertThat(second.text("/inside/quotes/1/total/amount")).isEqualTo("3600.00");

        ordering.accept(order, 1).isProblem(409, "acceptance-refused");
        var accepted = ordering.accept(order, 2).expecting(200);

        assertThat(accepted.text("/status")).as("no deposit is asked for").isEqualTo("ACCEPTED");
        assertThat(accepted.at("/inside/acceptedQuote").asInt()).isEqualTo(2);
        assertThat(accepted.text("/inside/price/amount")).isEqualTo("3600.00");
    }

    @Test
    @Order(30)
    void an_hour_an_analysis_and_a_student_are_checked_out_at_once() {
        var project = project("A basket of three");
        var slot = Slot.onMonday(8, 10, 11);
        item(project, slot.of(offering("confocal+microscope", "EQUIPMENT_USE")));
        item(project, """
                {"offeringId":"%s","answers":[{"code":"sample-type","value":"wood"},{"code":"samples","value":"3"}]}""".formatted(offering("wood+composite", "ANALYSIS")));
        item(
                project,
                placement(offering("placement", "STUDENT_PARTICIPATION"), memorandum("2026-01-01", "2036-12-31")));

        var checkout = company.post(project + "/checkout", "{}").expecting(202).id();
        var answered = Await.until(
                "every leg is answered",
                Duration.ofSeconds(70),
                () -> company.get(project + "/checkouts/" + checkout).expecting(200),
                reply -> reply.at("/answered").asBoolean());

        assertThat(answered.texts("/legs", "state"))
                .as("%s", answered)
                .containsExactly("GRANTED", "GRANTED", "GRANTED");
        var shown = Await.until(
                "the project shows what came of it",
                () -> company.get(project).expecting(200),
                reply -> reply.list("/orders").size() == 2
                        && reply.list("/bookings").size() == 1);
        assertThat(shown.texts("/orders", "kind")).containsExactlyInAnyOrder("ANALYSIS", "STUDENT_PARTICIPATION");
        assertThat(shown.texts("/orders", "status")).containsOnly("REQUESTED");
    }

    @Test
    @Order(40)
    void a_placement_is_refused_since_its_agreement_has_run_out() {
        var expired = memorandum("2024-01-01", "2024-12-31");
        var body = placement(offering("placement", "STUDENT_PARTICIPATION"), expired);

        var refused = Await.until(
                "the expired agreement has been heard of",
                () -> company.once("POST", "/orders", body, Map.of("Content-Type", "application/json")),
                reply -> reply.texts("/refusals", "code").equals(List.of("agreement-not-in-force")));

        refused.isProblem(409, "order-refused");
    }

    @Test
    @Order(50)
    void a_grant_of_5000_pays_3000_and_then_2000_of_3000_and_says_so() {
        var grant = Grant.of(world, "A grant and two orders", "5000.00");
        var consultancy = offering("consultancy", "CONSULTANCY");
        var ordering = new Ordering(company, university);
        for (var paid = 1; paid <= 2; paid++) {
            var order = ordering.requested(consultancy, PROCESS, ",\"projectId\":\"" + grant.project() + "\"");
            ordering.deliveredAt(order, "3000.00");
            ordering.settle(order).expecting(200);
            var soFar = paid;
            Await.until("what was settled is drawn", () -> grant.lines("DRAW"), lines -> lines.size() == soFar);
        }

        var standing = grant.standing();
        assertThat(standing.text("/committed/amount")).isEqualTo("5000.00");
        assertThat(standing.text("/drawn/amount")).isEqualTo("5000.00");
        assertThat(standing.text("/left/amount")).isEqualTo("0.00");
        var draws = grant.lines("DRAW");
        assertThat(draws).extracting(line -> line.at("/asked/amount").asText()).containsExactly("3000.00", "3000.00");
        assertThat(draws).extracting(line -> line.at("/drawn/amount").asText()).containsExactly("3000.00", "2000.00");
        assertThat(draws).extracting(line -> line.path("capped").asBoolean()).containsExactly(false, true);
        world.as("startup").get(grant.account()).isProblem(404, "not-found");
    }

    private String project(String name) {
        return "/projects/" + Grant.projectOf(world, Grant.programme(world), name);
    }

    private void item(String project, String item) {
        company.post(project + "/items", item).expecting(201);
    }

    private static String placement(String offering, String agreement) {
        return """
                {"offeringId":"%s","agreementId":"%s","answers":[{"code":"topic","value":"Moisture"}],
                 "placement":{"places":1,"from":"%s","until":"%s","supervisorOffice":"Head of Development"}}""".formatted(offering, agreement, today().plusDays(14), today().plusDays(70));
    }

    /** Of the company and the university, signed by both on its first day. */
    private String memorandum(String from, String until) {
        var id = company.post("/agreements", """
                        {"type":"MOU","title":{"en":"Placements from %1$s"},"effectiveFrom":"%1$s","effectiveUntil":"%2$s",
                         "parties":[{"partnerId":"%3$s","role":"PARTY"},{"partnerId":"%4$s","role":"PARTY"}]}""".formatted(from, until, partnerOf("biotech"), partnerOf("upm")))
                .expecting(201)
                .id();
        for (var side : List.of(company, university)) {
            side.post("/agreements/" + id + "/signatures", """
                            {"role":"SIGNATORY","office":{"en":"Director"},"method":"CLICK","signedOn":"%s"}""".formatted(from)).expecting(201);
        }
        return id;
    }

    private String offering(String words, String kind) {
        return world.anyone()
                .get("/offerings?q=" + words + "&kind=" + kind)
                .expecting(200)
                .text("/items/0/id");
    }

    private String partnerOf(String account) {
        return world.people().partnerOf(account);
    }
}
