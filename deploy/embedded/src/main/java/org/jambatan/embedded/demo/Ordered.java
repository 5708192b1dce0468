package org.jambatan.embedded.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Work to a quote.
 *
 * @param unit what the prices are for, such as {@code sample}
 * @param prices per unit in ringgit, by the customer's category
 * @param questions what whoever orders is asked, as the catalogue takes it
 * @param ordering on what terms, as the catalogue takes it
 */
record Ordered(
        String name,
        String kind,
        Map<String, String> description,
        String unit,
        Map<String, String> prices,
        List<Map<String, Object>> questions,
        Map<String, Object> ordering) {

    Map<String, Object> draft(String facilityId) {
        var tariff = new ArrayList<Map<String, Object>>();
        prices.forEach((category, price) -> tariff.add(
                Map.of("category", category, "unit", unit, "price", Map.of("amount", price, "currency", "MYR"))));
        return Map.of(
                "facilityId", facilityId,
                "kind", kind,
                "mode", "ORDER",
                "name", Map.of("en", name),
                "description", description,
                "questions", questions,
                "ordering", ordering,
                "tariff", tariff);
    }
}
