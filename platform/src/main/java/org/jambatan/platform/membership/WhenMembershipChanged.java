package org.jambatan.platform.membership;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Hears who left a partner, lost a role in it, or came back. */
@ApplicationScoped
class WhenMembershipChanged implements EventListener {

    private final EndedMemberships ended;

    WhenMembershipChanged(EndedMemberships ended) {
        this.ended = ended;
    }

    @Override
    public String topic() {
        return "jambatan.partners";
    }

    @Override
    public Set<String> names() {
        return Set.of("partner.member-joined", "partner.member-changed", "partner.member-left");
    }

    @Override
    public void on(IncomingEvent event) {
        var data = event.json().path("data");
        var account = data.path("account").asText();
        var partner = UUID.fromString(data.path("id").asText());
        switch (event.name()) {
            case "partner.member-left" -> ended.left(account, partner, event.time());
            case "partner.member-joined" -> ended.joined(account, partner, event.time());
            default -> changed(account, partner, data.path("taken"), event);
        }
    }

    private void changed(String account, UUID partner, JsonNode taken, IncomingEvent event) {
        if (!taken.isEmpty()) {
            ended.lost(account, partner, event.time());
        }
    }
}
