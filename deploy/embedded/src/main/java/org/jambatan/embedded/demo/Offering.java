package org.jambatan.embedded.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Time on something, in slots.
 *
 * @param equipment the instrument it is about; without one, the place itself
 * @param prices per hour in ringgit, by the customer's category
 */
record Offering(
        String name,
        String kind,
        int slotMinutes,
        String opens,
        String closes,
        String approval,
        @Nullable String equipment,
        Map<String, String> prices) {
    private static final List<String> DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    Map<String, Object> draft(String facilityId, @Nullable String equipmentId) {
        var draft = new HashMap<String, Object>();
        draft.put("facilityId", facilityId);
        if (equipmentId != null) {
            draft.put("equipmentId", equipmentId);
        }
        draft.put("kind", kind);
        draft.put("mode", "SLOT");
        draft.put("name", Map.of("en", name));
        draft.put("capacity", 1);
        draft.put("approval", approval);
        draft.put("openingHours", List.of(Map.of("days", DAYS, "opens", opens, "closes", closes)));
        draft.put("slotMinutes", slotMinutes);
        draft.put("tariff", prices.entrySet().stream().map(Offering::line).toList());
        return draft;
    }

    private static Map<String, Object> line(Map.Entry<String, String> price) {
        return Map.of(
                "category",
                price.getKey(),
                "unit",
                "hour",
                "price",
                Map.of("amount", price.getValue(), "currency", "MYR"));
    }
}
