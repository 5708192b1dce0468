package org.jambatan.sample.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

@Entity
class Note {
    enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    private UUID id;

    private UUID partnerId;
    private String title;
    private int pages;
    private @Nullable Instant due;

    @Enumerated(EnumType.STRING)
    private Status status;

    private long version;

    @Version
    private long lock;

    protected Note() {}

    static Note draft(UUID partner, DraftNote input) {
        var note = new Note();
        note.id = Ids.next();
        note.partnerId = partner;
        note.status = Status.DRAFT;
        note.take(input);
        return note;
    }

    NoteChanged drafted() {
        return changed("note.drafted");
    }

    NoteChanged revise(DraftNote input) {
        take(input);
        return changed("note.revised");
    }

    NoteChanged publish() {
        if (status == Status.PUBLISHED) {
            throw Answer.illegalInState(status, actions());
        }
        status = Status.PUBLISHED;
        return changed("note.published");
    }

    private void take(DraftNote input) {
        title = input.title();
        pages = input.pages();
        due = input.due() == null ? null : input.due().toInstant();
    }

    private NoteChanged changed(String name) {
        version++;
        return new NoteChanged(name, id, version, partnerId, view());
    }

    DraftNote editable() {
        return new DraftNote(
                title, pages, due == null ? null : OffsetDateTime.ofInstant(due, java.time.ZoneOffset.UTC), null);
    }

    long version() {
        return version;
    }

    NoteView view() {
        return new NoteView(id, title, pages, due, status.name(), actions(), version);
    }

    private List<String> actions() {
        return status == Status.DRAFT ? List.of("publication") : List.of();
    }
}
