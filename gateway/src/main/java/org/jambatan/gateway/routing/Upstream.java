package org.jambatan.gateway.routing;

import java.util.List;
import java.util.Locale;

/** A service behind the gateway, with the first words of the paths that are its own. */
public enum Upstream {
    CATALOG,
    BOOKING,
    MOU,
    NOTIFICATION;

    /** Path prefixes under {@code /api/v1/}, without slashes at their ends. */
    List<String> words() {
        return switch (this) {
            case CATALOG -> List.of("facilities", "equipment", "offerings", "search", "matches", "imports", "exports");
            case BOOKING ->
                List.of(
                        "availability",
                        "bookings",
                        "closings",
                        "waiting-list",
                        "orders",
                        "qualifications",
                        "booking-imports",
                        "reports/utilisation");
            case MOU ->
                List.of(
                        "registrations",
                        "me",
                        "partners",
                        "invitations",
                        "programmes",
                        "needs",
                        "projects",
                        "agreements",
                        "initiatives",
                        "soft-landing-cases",
                        "alliances",
                        "results",
                        "incubated-projects",
                        "competitions",
                        "support-accounts",
                        "reports/register",
                        "reports/funnel",
                        "reports/support");
            case NOTIFICATION ->
                List.of("notifications", "notification-preferences", "webhooks", "deliveries", "calendars");
        };
    }

    /** As the service is called in paths, configuration and answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
