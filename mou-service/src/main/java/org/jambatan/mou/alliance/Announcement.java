package org.jambatan.mou.alliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.json.Translated;

/** Something the members were told; it is never changed. */
@Entity
@Table(name = "alliance_announcement")
class Announcement {

    @Id
    private UUID id;

    private UUID allianceId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translated title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "body")
    private Translated text;

    private Instant announcedAt;
    private long version;

    protected Announcement() {}

    static Announcement of(UUID id, UUID alliance, AnnounceToMembers input, Instant now) {
        var announcement = new Announcement();
        announcement.id = id;
        announcement.allianceId = alliance;
        announcement.title = input.title();
        announcement.text = input.text();
        announcement.announcedAt = now;
        return announcement;
    }

    /** @param members the partners that belong today, whoever runs it among them */
    AnnouncementMade made(Within alliance, List<UUID> members) {
        var state =
                new AnnouncementState(id, allianceId, alliance.name(), title, text, announcedAt, members, List.of());
        return new AnnouncementMade(state, alliance.host(), ++version);
    }

    UUID id() {
        return id;
    }

    AllianceAnnouncementView view() {
        return new AllianceAnnouncementView(id, allianceId, title, text, announcedAt, List.of(), version);
    }
}
