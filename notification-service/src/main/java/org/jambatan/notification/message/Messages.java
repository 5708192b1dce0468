package org.jambatan.notification.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;

/**
 * The messages, in explicit SQL: what a reader sees is the union of two ordered index scans, his partner's messages and
 * his own, so that a page costs what it shows and not what there is.
 */
@ApplicationScoped
public class Messages {
    private final DataSource database;
    private final ObjectMapper mapper;
    private final MessageRows rows;

    Messages(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
        this.rows = new MessageRows(mapper);
    }

    /** Adds it, unless its addressee has heard of this event already. */
    public void add(Message message) {
        Sql.run(
                database,
                """
                insert into message (id, event_id, type, partner_id, roles, account, title, body,
                                     subject_type, subject_id, href, at)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?)
                on conflict on constraint message_once do nothing""",
                Ids.next(),
                message.event(),
                message.type(),
                message.partner(),
                message.roles().toArray(String[]::new),
                message.account(),
                written(message.title()),
                written(message.body()),
                message.subject().type(),
                message.subject().id(),
                message.subject().href(),
                message.at());
    }

    /** A page and one more, newest first. */
    List<MessageView> newestFirst(Reader reader, boolean unreadOnly, PageRequest page) {
        var after = page.cursor().map(Position::of);
        var part = """
                (select %1$s from asked a, message m
                 where %2$s and (a.at is null or (m.at, m.id) < (a.at, a.id)) %3$s
                 order by m.at desc, m.id desc limit %4$d)""";
        var unread = unreadOnly ? MessageRows.AND_UNREAD : "";
        var limit = page.limitAndOneMore();
        return Sql.list(
                database,
                MessageRows.ASKED
                        + part.formatted(MessageRows.COLUMNS, MessageRows.TO_PARTNER, unread, limit)
                        + " union all "
                        + part.formatted(MessageRows.COLUMNS, MessageRows.TO_ACCOUNT, unread, limit)
                        + " order by at desc, id desc limit " + limit,
                rows::read,
                reader.partner(),
                reader.rolesArray(),
                reader.account(),
                after.map(Position::at).orElse(null),
                after.map(Position::id).orElse(null));
    }

    /** One message, if it is this reader's to see. */
    Optional<MessageView> find(Reader reader, UUID id) {
        return Sql.one(
                database,
                MessageRows.ASKED + "select " + MessageRows.COLUMNS + " from asked a, message m where m.id = ? and ("
                        + MessageRows.TO_PARTNER + " or " + MessageRows.TO_ACCOUNT + ")",
                rows::read,
                reader.partner(),
                reader.rolesArray(),
                reader.account(),
                null,
                null,
                id);
    }

    /** How many there are for this reader, of all or of those he has not read. */
    long count(Reader reader, boolean unreadOnly) {
        var part = "(select count(*) from asked a, message m where %s %s)";
        var unread = unreadOnly ? MessageRows.AND_UNREAD : "";
        return Sql.one(
                        database,
                        MessageRows.ASKED + "select " + part.formatted(MessageRows.TO_PARTNER, unread) + " + "
                                + part.formatted(MessageRows.TO_ACCOUNT, unread),
                        row -> row.getLong(1),
                        reader.partner(),
                        reader.rolesArray(),
                        reader.account(),
                        null,
                        null)
                .orElse(0L);
    }

    private String written(Translated text) {
        try {
            return mapper.writeValueAsString(text);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
