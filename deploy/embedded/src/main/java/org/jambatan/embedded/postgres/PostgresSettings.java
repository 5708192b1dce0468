package org.jambatan.embedded.postgres;

import java.nio.file.Path;
import org.jambatan.embedded.parts.Ports;

/**
 * Where a server keeps its data, where it listens, and how safely it writes.
 *
 * @param folder holds the cluster and the superuser's password; made when it is not there
 * @param port on 127.0.0.1
 * @param durable whether a commit waits for the disk; only test runs that lose nothing by a crash may turn it off
 * @param connections how many the server allows in all
 */
public record PostgresSettings(Path folder, int port, boolean durable, int connections) {
    /** Durable, 200 connections, on a free port. */
    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(folder.toAbsolutePath(), Ports.free(), true, 200);
    }

    public PostgresSettings onPort(int other) {
        return new PostgresSettings(folder, other, durable, connections);
    }

    public PostgresSettings withoutFsync() {
        return new PostgresSettings(folder, port, false, connections);
    }

    public PostgresSettings withConnections(int other) {
        return new PostgresSettings(folder, port, durable, other);
    }
}
