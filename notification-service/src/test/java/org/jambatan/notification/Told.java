package org.jambatan.notification;

import java.util.UUID;
import org.jambatan.testkit.kafka.CloudEvent;

/** Events as the other services tell them. All that is told here is synthetic. */
public final class Told {
    private Told() {}

    /** Tuesday, 10 to 12 in the morning in Kuala Lumpur, at one provider. */
    public static CloudEvent booking(String name, Institution customer, Institution provider) {
        var id = UUID.randomUUID();
        return CloudEvent.parse("""
                {"specversion":"1.0","id":"%1$s","source":"/booking-service","type":"org.jambatan.booking.%2$s.v1",
                 "subject":"%3$s","time":"2026-11-22T03:00:00Z","datacontenttype":"application/json",
                 "dataschema":"http://localhost:8080/schemas/booking-service/booking.%2$s.v1/schema.json",
                 "aggregateversion":"1","partnerid":"%4$s",
                 "traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                 "data":{"id":"%3$s","status":"CONFIRMED","customerPartnerId":"%4$s","account":"%1$s",
                  "providerPartnerIds":["%5$s"],"programmeIds":[],
                  "totals":[{"amount":"240.00","currency":"MYR"}],"price":{"amount":"240.00","currency":"MYR"},
                  "items":[%6$s],"partners":["%4$s","%5$s"]}}""".formatted(
                UUID.randomUUID(), name, id, customer.id(), provider.id(), item(provider, "Confocal microscope")));
    }

    public static String item(Institution provider, String offering) {
        return """
                {"id":"%1$s","offeringId":"%1$s","offeringName":{"en":"%2$s","zh":"共聚焦显微镜"},"offeringVersion":1,
                 "facilityId":"%1$s","resourceIds":["%1$s"],"providerPartnerId":"%3$s",
                 "start":"2027-01-05T02:00:00Z","end":"2027-01-05T04:00:00Z","timeZone":"Asia/Kuala_Lumpur",
                 "status":"CONFIRMED","price":{"amount":"240.00","currency":"MYR"}}""".formatted(UUID.randomUUID(), offering, provider.id());
    }

    public static CloudEvent published(Institution provider) {
        return CloudEvent.example("catalog-service", "offering.published")
                .about(UUID.randomUUID())
                .with("/data/partnerId", provider.id().toString())
                .with("/partnerid", provider.id().toString());
    }

    public static CloudEvent confirmed(Institution partner) {
        return CloudEvent.example("mou-service", "partner.confirmed").about(partner.id());
    }

    public static CloudEvent state(Institution partner, String name) {
        return CloudEvent.example("mou-service", "partner.state")
                .about(partner.id())
                .with("/data/name/en", name);
    }
}
