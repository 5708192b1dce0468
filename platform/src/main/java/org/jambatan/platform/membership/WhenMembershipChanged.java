package org.jambatan.platform.membership;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;

/** Hears what roles who has in a partner, who left it, lost a role in it, or came back. */
@ApplicationScoped
class WhenMembershipChanged implements EventListener {

    private final EndedMemberships ended;
    private final RolesInPartners roles;

    WhenMembershipChanged(EndedMemberships ended, RolesInPartners roles) {
        this.ended = ended;
        this.roles = roles;
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
        var left = event.name().equals("partner.member-left");
        roles.are(left ? Set.of() : texts(data.path("roles")), account, partner, event.time());
        switch (event.name()) {
            case "partner.member-left" -> ended.left(account, partner, event.time());
            case "partner.member-joined" -> ended.joined(account, partner, event.time());
            default -> changed(account, partner, data.path("taken"), event);
        }
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void changed(String account, UUID partner, JsonNode taken, IncomingEvent event) {
        if (!taken.isEmpty()) {
            ended.lost(account, partner, event.time());
        }
    }
}
