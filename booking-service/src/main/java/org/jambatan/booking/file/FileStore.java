package org.jambatan.booking.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/**
 * Where files are: in PostgreSQL, in pieces, one of which is in memory at a time. A file is received outside any
 * transaction and is nobody's until {@link #keep}, which belongs into the command that says whose it is.
 */
@ApplicationScoped
public class FileStore {

    /** What one file may have, as the gateway's limit for such paths. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int PIECE = 256 * 1024;
    private static final Duration TIME_TO_BE_KEPT = Duration.ofHours(1);

    private final FileRows rows;
    private final Clock clock;

    FileStore(FileRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Reads it to its end; whatever goes wrong on the way, nothing of it stays. */
    public ReceivedFile receive(InputStream body, FileType type) {
        var id = Ids.next();
        rows.begin(id, clock.instant());
        var whole = false;
        try {
            var received = read(body, id, type);
            whole = true;
            return received;
        } catch (IOException brokenOff) {
            throw Answer.brokenOff();
        } finally {
            if (!whole) {
                rows.discard(id);
            }
        }
    }

    private ReceivedFile read(InputStream body, UUID id, FileType type) throws IOException {
        var looks = new LooksAtContent(type);
        var digest = sha256();
        var piece = new byte[PIECE];
        var size = 0L;
        for (var number = 0; ; number++) {
            var length = body.readNBytes(piece, 0, PIECE);
            size += length;
            if (size > MOST_BYTES) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (length > 0) {
                refuseUnless(looks.fits(piece, length), type);
                digest.update(piece, 0, length);
                if (!rows.add(id, number, piece, length)) {
                    throw tookTooLong();
                }
            }
            if (length < PIECE) {
                break;
            }
        }
        if (size == 0) {
            throw new Refused("file", new WhyNotTaken.FileEmpty());
        }
        refuseUnless(looks.ended(), type);
        return new ReceivedFile(id, type, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static void refuseUnless(boolean fits, FileType type) {
        if (!fits) {
            throw new Refused("file", new WhyNotTaken.ContentDiffersFromType(type));
        }
    }

    /** In the transaction that says whose it is. */
    public void keep(UUID file) {
        if (!rows.keep(file)) {
            throw tookTooLong();
        }
    }

    private static Answer tookTooLong() {
        return Answer.unavailable("The file took too long to arrive; nothing was changed.");
    }

    /** Of no use after all. What is kept stays. */
    public void discard(ReceivedFile file) {
        rows.discard(file.id());
    }

    /** Its bytes are gone when the transaction has committed. */
    public void erase(UUID file) {
        rows.erase(file);
    }

    /**
     * Writes it out, a piece at a time. Where it is erased meanwhile the connection breaks: whoever was promised so many
     * bytes would wait for the rest.
     */
    public void write(UUID id, long size, OutputStream out) throws IOException {
        var number = 0;
        for (var written = 0L; written < size; number++) {
            var piece = rows.piece(id, number)
                    .orElseThrow(() -> new IOException("The file " + id + " ends before its " + size + " bytes"));
            out.write(piece);
            written += piece.length;
        }
    }

    @Scheduled(cron = "0 15 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void discardWhatNobodyKept() {
        rows.discardBegunBefore(clock.instant().minus(TIME_TO_BE_KEPT));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
