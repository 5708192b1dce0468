package org.jambatan.booking.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Files in pieces. Outside a transaction each statement is its own, so that a slow sender or reader holds no connection. */
@ApplicationScoped
class FileRows {

    private final DataSource database;

    FileRows(DataSource database) {
        this.database = database;
    }

    void begin(UUID id, Instant now) {
        Sql.run(database, "insert into file_content (id, begun_at, kept) values (?, ?, false)", id, now);
    }

    /** Whether there is still a file for this piece: one that took too long is swept. */
    boolean add(UUID id, int number, byte[] bytes, int length) {
        var piece = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        var added = Sql.run(database, """
                insert into file_piece (file_id, number, bytes)
                select id, ?, ? from file_content where id = ? for key share""", number, piece, id);
        return added == 1;
    }

    Optional<byte[]> piece(UUID id, int number) {
        return Sql.one(
                database,
                "select bytes from file_piece where file_id = ? and number = ?",
                row -> row.getBytes(1),
                id,
                number);
    }

    boolean keep(UUID id) {
        return Sql.run(database, "update file_content set kept = true where id = ? and not kept", id) == 1;
    }

    void discard(UUID id) {
        Sql.run(database, "delete from file_content where id = ? and not kept", id);
    }

    void erase(UUID id) {
        Sql.run(database, "delete from file_content where id = ?", id);
    }

    /** What a killed process left behind. */
    void discardBegunBefore(Instant time) {
        Sql.run(database, "delete from file_content where not kept and begun_at < ?", time);
    }
}
