package org.jambatan.embedded.demo;

import java.util.Map;

/** The partners of the second story: typed in, admitted, related and joined to their accounts, as far as they aren't yet. */
final class AbroadWorld {
    private final Cast cast;
    private final Membership membership;
    private final Abroad abroad = Abroad.read();

    AbroadWorld(Cast cast, Membership membership) {
        this.cast = cast;
        this.membership = membership;
    }

    void load() {
        var first = new Register(cast, "agency");
        var agency = first.partner(
                named(abroad.agency().name()), "AGENCY", abroad.agency().country());
        membership.join(abroad.agency().account(), abroad.agency().name(), Register.idOf(agency));
        first.admit(agency, first.programme(abroad.programme(), "INNOVATION"));
        var register = new Register(cast, abroad.agency().account());
        var park = register.partner(
                named(abroad.park().name()), "SCIENCE_PARK", abroad.park().country());
        membership.join(abroad.park().account(), abroad.park().name(), Register.idOf(park));
        var signatory = register.partner(
                named(abroad.signatory().name()), "COMPANY", abroad.signatory().country());
        cast.as(abroad.agency().account())
                .post(
                        "/partners/" + Register.idOf(signatory) + "/related",
                        Map.of("partnerId", Register.idOf(park), "relation", "LEGAL_SIGNATORY_OF"))
                .expecting(200);
    }

    private static Map<String, String> named(String name) {
        return Map.of("en", name);
    }
}
