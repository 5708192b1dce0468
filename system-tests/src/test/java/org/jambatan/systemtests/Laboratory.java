package org.jambatan.systemtests;

import java.util.stream.Stream;

/** A published instrument of a confirmed institution, with as many offerings over it as a test needs. */
record Laboratory(String owner, String facility, String equipment) {
    /** Opening hours, grid and price as the contract shows them; a test's own words make it findable. */
    static String offering(String facility, String equipment, String name, String approval) {
        return """
                {"facilityId":"%s","equipmentId":"%s","kind":"EQUIPMENT_USE","mode":"SLOT","name":{"en":"%s"},
                 "capacity":1,"approval":"%s",
                 "openingHours":[{"days":["MONDAY","TUESDAY"],"opens":"09:00","closes":"17:00"}],"slotMinutes":30,
                 "tariff":[{"category":"SME","unit":"hour","price":{"amount":"120.00","currency":"MYR"}}]}""".formatted(facility, equipment, name, approval);
    }

    static String facility(String name) {
        return """
                {"name":{"en":"%s"},"kind":"LABORATORY","timeZone":"Asia/Kuala_Lumpur",
                 "address":{"line1":"Synthetic road 1","city":"Serdang","country":"MY"},
                 "coordinates":{"latitude":2.99,"longitude":101.7}}""".formatted(name);
    }

    static String equipment(String facility, String name) {
        return """
                {"facilityId":"%s","name":{"en":"%s"}}""".formatted(facility, name);
    }

    static Laboratory of(World world, String owner, String name) {
        var http = world.as(owner);
        var facility = http.post("/facilities", facility(name)).expecting(201).id();
        http.post("/facilities/" + facility + "/publication").expecting(200);
        var equipment = http.post("/equipment", equipment(facility, name + " instrument"))
                .expecting(201)
                .id();
        http.post("/equipment/" + equipment + "/publication").expecting(200);
        return new Laboratory(owner, facility, equipment);
    }

    /** Published, and known to the service that books it: its availability is answered. */
    String offers(World world, String name) {
        return offers(world, name, "AUTOMATIC");
    }

    String offers(World world, String name, String approval) {
        var http = world.as(owner);
        var offering = http.post("/offerings", offering(facility, equipment, name, approval))
                .expecting(201)
                .id();
        http.post("/offerings/" + offering + "/publication").expecting(200);
        Await.until(
                "the availability of " + name,
                () -> world.anyone().get(Slot.onMonday(9, 10).dayQuery(offering)),
                reply -> reply.status() == 200 && !reply.list("/items/0/free").isEmpty());
        return offering;
    }

    static boolean isFree(World world, String offering, Slot slot) {
        var reply = world.anyone().get(slot.dayQuery(offering)).expecting(200);
        return Stream.ofNullable(reply.list("/items/0/free"))
                .flatMap(free -> free.stream())
                .anyMatch(gap -> slot.isInside(
                        gap.path("start").asText(), gap.path("end").asText()));
    }
}
