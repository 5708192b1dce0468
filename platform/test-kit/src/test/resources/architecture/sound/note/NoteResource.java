package sound.note;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import sound.page.Page;

@Path("/notes")
class NoteResource {

    private final Clock clock;

    NoteResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    public Page read() {
        return new Page(Instant.now(clock));
    }
}
