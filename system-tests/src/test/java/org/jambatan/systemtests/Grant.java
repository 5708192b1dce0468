package org.jambatan.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A project of the demo world's company, with the programme's support committed to it. */
record Grant(World world, String project) {
    /** Applied for, reviewed, scored by a member of the committee, and approved by the agency. */
    static Grant of(World world, String name, String amount) {
        var programme = programme(world);
        var project = projectOf(world, programme, name);
        var applications = "/programmes/" + programme + "/applications";
        var application = applications + "/"
                + world.as("biotech")
                        .post(applications, """
                                {"projectId":"%s","requested":{"amount":"%2$s","currency":"MYR"},"purpose":"A process that holds.",
                                 "lines":[{"text":"Rounds of work","service":"CONSULTANCY","amount":{"amount":"6000.00","currency":"MYR"}}]}""".formatted(project, amount))
                        .expecting(201)
                        .id();
        world.as("agency").post(application + "/review").expecting(200);
        world.as("judge1")
                .post(application + "/scores", "{\"scores\":[{\"criterion\":\"VIABILITY\",\"score\":75}]}")
                .expecting(200, 201);
        world.as("agency")
                .post(application + "/decision", """
                        {"decision":"APPROVED","amount":{"amount":"%s","currency":"MYR"},"minutes":{"text":"Viable."}}""".formatted(amount))
                .expecting(200);
        return new Grant(world, project);
    }

    static String projectOf(World world, String programme, String name) {
        return world.as("biotech")
                .post("/projects", """
                        {"programmeId":"%s","name":"%s","purpose":"Of the system test."}""".formatted(programme, name))
                .expecting(201)
                .id();
    }

    static String programme(World world) {
        return world.anyone().get("/programmes?limit=200").expecting(200).items().stream()
                .filter(programme -> programme.at("/name/en").asText().equals("Selangor Lab Partnership Program"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** The path of the account that the approval opened. */
    String account() {
        return "/support-accounts/"
                + world.as("biotech").get("/support-accounts?limit=200").expecting(200).items().stream()
                        .filter(account -> account.path("projectId").asText().equals(project))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asText();
    }

    Reply standing() {
        return world.as("biotech").get(account()).expecting(200);
    }

    /** The lines of its statement of this kind, in their order. */
    List<JsonNode> lines(String kind) {
        return world.as("biotech").get(account() + "/statement?limit=200").expecting(200).items().stream()
                .filter(line -> line.path("kind").asText().equals(kind))
                .toList();
    }
}
