package unsound.note;

import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.apache.kafka.clients.producer.KafkaProducer;
import unsound.service.Other;

/** Does everything that no class of ours may do. */
@Entity
@Path("/notes")
public class NoteManager {

    public Other other;
    public KafkaProducer<String, String> producer;

    public NoteManager(int a, int b, int c, int d, int e, int f, int g) {}

    @GET
    Instant read() {
        return Instant.now();
    }
}
