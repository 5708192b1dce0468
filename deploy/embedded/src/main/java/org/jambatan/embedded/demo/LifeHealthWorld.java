package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The partners of the third story: typed in, admitted where that is their way, and joined to their accounts. */
final class LifeHealthWorld {
    private final Cast cast;
    private final Register register;
    private final Membership membership;
    private final LifeHealth story = LifeHealth.read();

    LifeHealthWorld(Cast cast, Membership membership) {
        this.cast = cast;
        this.register = new Register(cast, "agency");
        this.membership = membership;
    }

    void load() {
        var programme = register.programme(story.programme(), "LIFE_SCIENCES");
        there(story.school());
        for (var institution : List.of(story.park(), story.hospital())) {
            var id = Register.idOf(joined(institution.account(), institution.profile()));
            new Letters(cast).confirm(institution.account(), id, programme, institution.letter());
        }
        register.admit(joined(story.investor().account(), story.investor().profile()), programme);
    }

    private JsonNode joined(String account, LifeHealth.Profile profile) {
        var partner = there(profile);
        membership.join(account, profile.english(), Register.idOf(partner));
        return partner;
    }

    private JsonNode there(LifeHealth.Profile profile) {
        return register.partner(profile.name(), profile.kind(), profile.country());
    }
}
