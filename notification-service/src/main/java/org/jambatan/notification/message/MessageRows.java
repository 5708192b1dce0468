package org.jambatan.notification.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** The pieces of SQL that every question about messages is made of, and a row of their answers. */
final class MessageRows {
    /** Names the parameters once: whose messages, and where the page before ended. */
    static final String ASKED = """
            with asked as (select cast(? as uuid) as partner, cast(? as text[]) as roles, cast(? as text) as account,
                                  cast(? as timestamptz) as at, cast(? as uuid) as id)
            """;

    static final String TO_PARTNER = "m.partner_id = a.partner and m.roles && a.roles";
    static final String TO_ACCOUNT = "m.account = a.account";
    private static final String IS_READ =
            "exists (select 1 from reading r where r.account = a.account and r.message_id = m.id)";
    static final String AND_UNREAD = "and not " + IS_READ;
    static final String COLUMNS =
            "m.id, m.type, m.title, m.body, m.subject_type, m.subject_id, m.href, m.at, " + IS_READ + " as read";

    private final ObjectMapper mapper;

    MessageRows(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    MessageView read(ResultSet row) throws SQLException {
        return new MessageView(
                row.getObject("id", UUID.class),
                row.getString("type"),
                text(row.getString("title")),
                text(row.getString("body")),
                new Subject(
                        row.getString("subject_type"), row.getObject("subject_id", UUID.class), row.getString("href")),
                row.getBoolean("read"),
                row.getTimestamp("at").toInstant());
    }

    private Translated text(String json) {
        try {
            return mapper.readValue(json, Translated.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
