package org.jambatan.systemtests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steps of an order, by a company and an institution; all of it synthetic. */
final class Ordering {
    private final Http company;
    private final Http institution;

    Ordering(Http company, Http institution) {
        this.company = company;
        this.institution = institution;
    }

    /** Requests one; {@code members} go into the body as they are, such as {@code ,"projectId":"…"}. */
    String requested(String offering, Map<String, String> answers, String members) {
        var given = answers.entrySet().stream()
                .map(answer -> "{\"code\":\"%s\",\"value\":\"%s\"}".formatted(answer.getKey(), answer.getValue()))
                .toList();
        return company.post("/orders", """
                        {"offeringId":"%s","answers":%s%s}""".formatted(offering, given, members))
                .expecting(201)
                .id();
    }

    /** Lines as they are typed in. */
    Reply quote(String order, String... lines) {
        return institution.post(path(order) + "/quotes", "{\"lines\":" + List.of(lines) + "}");
    }

    static String line(String unit, String quantity) {
        return "{\"unit\":\"%s\",\"quantity\":%s}".formatted(unit, quantity);
    }

    static String freeLine(String amount) {
        return """
                {"description":"Work of the system test","unit":"report","quantity":1,
                 "unitPrice":{"amount":"%s","currency":"MYR"}}""".formatted(amount);
    }

    Reply accept(String order, int version) {
        return company.once(
                "POST",
                path(order) + "/acceptance",
                "{\"quoteVersion\":" + version + "}",
                Map.of("Content-Type", "application/json"));
    }

    Reply depositPaid(String order) {
        return institution.post(path(order) + "/deposit", """
                {"reference":"Receipt of the system test","paidOn":"%s"}""".formatted(today()));
    }

    Reply start(String order) {
        return institution.once("POST", path(order) + "/start", "", Map.of());
    }

    Reply deliver(String order, String body) {
        return institution.post(path(order) + "/delivery", body);
    }

    Reply settle(String order) {
        return institution.post(path(order) + "/settlement", receipt());
    }

    static String receipt() {
        return """
                {"reference":"Receipt of the system test","settledOn":"%s"}""".formatted(today());
    }

    Reply release(String order) {
        return institution.once("POST", path(order) + "/release", "", Map.of());
    }

    /** From the quote to the delivery, without a deposit. */
    void deliveredAt(String order, String amount) {
        quote(order, freeLine(amount)).expecting(200, 201);
        accept(order, 1).expecting(200);
        start(order).expecting(200);
        deliver(order, "").expecting(200);
    }

    static String path(String order) {
        return "/orders/" + order;
    }

    static LocalDate today() {
        return LocalDate.now(Slot.KUALA_LUMPUR);
    }
}
