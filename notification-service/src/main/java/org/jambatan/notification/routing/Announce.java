package org.jambatan.notification.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.notification.message.Message;
import org.jambatan.notification.message.Messages;
import org.jambatan.notification.message.Subject;
import org.jambatan.platform.event.IncomingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells an event to those it concerns. A partner concerned in two ways, such as an institution that books its own
 * instrument, is told once, in the first wording, with the roles of both.
 */
@ApplicationScoped
public class Announce {
    private final RoutingTable table;
    private final Wording wording;
    private final Messages messages;

    Announce(RoutingTable table, Wording wording, Messages messages) {
        this.table = table;
        this.wording = wording;
        this.messages = messages;
    }

    /** The names of a publisher's events that concern somebody. */
    public Set<String> namesOf(String publisher) {
        return table.namesOf(publisher);
    }

    public void announce(String publisher, IncomingEvent event) {
        var type = event.json().path("type").asText();
        table.of(publisher, type.substring("org.jambatan.".length()))
                .ifPresent(route -> messagesOf(route, type, event).forEach(messages::add));
    }

    private List<Message> messagesOf(Route route, String type, IncomingEvent event) {
        var subject = new Subject(
                event.name().substring(0, event.name().indexOf('.')),
                event.subject(),
                route.pathOf(event.json(), event.subject()));
        var byAddressee = new LinkedHashMap<UUID, Message>();
        for (var notice : route.notices()) {
            if (notice.concerns(event.json())) {
                for (var addressee : notice.to().selection().ids(event.json())) {
                    var message = message(notice, addressee, type, subject, event);
                    byAddressee.merge(addressee, message, Announce::inOne);
                }
            }
        }
        return new ArrayList<>(byAddressee.values());
    }

    private Message message(Notice notice, UUID addressee, String type, Subject subject, IncomingEvent event) {
        var roles = notice.to().roles();
        @Nullable UUID partner = roles == null ? null : addressee;
        return new Message(
                event.id(),
                type,
                partner,
                roles == null ? List.of() : roles,
                roles == null ? addressee.toString() : null,
                wording.write(notice.title(), notice.facts(), event.json(), partner),
                wording.write(notice.body(), notice.facts(), event.json(), partner),
                subject,
                event.time());
    }

    private static Message inOne(Message first, Message second) {
        var roles = new LinkedHashSet<>(first.roles());
        roles.addAll(second.roles());
        return first.forRoles(List.copyOf(roles));
    }
}
