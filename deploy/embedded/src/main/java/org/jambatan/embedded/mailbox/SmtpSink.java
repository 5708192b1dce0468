package org.jambatan.embedded.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A mail server on 127.0.0.1 that keeps what it gets. */
final class SmtpSink implements AutoCloseable {
    private static final int MOST_AT_ONCE = 20;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final int port;
    private final Mailbox mailbox = new Mailbox(Clock.systemUTC());
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private @Nullable ServerSocket server;

    SmtpSink(int port) {
        this.port = port;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    synchronized void start() {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1}));
            server = opened;
            Thread.ofPlatform().name("smtp").daemon().start(() -> accept(opened));
        } catch (IOException failure) {
            throw new UncheckedIOException("Port " + port + " can't be listened on", failure);
        }
    }

    /** What it has kept stays; it may be started again. */
    @Override
    public synchronized void close() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var socket = opened.accept();
                places.acquireUninterruptibly();
                Thread.ofVirtual().start(() -> hold(socket));
            } catch (IOException closed) {
                // Closed by us, or the client was gone before it was let in.
            }
        }
    }

    private void hold(Socket socket) {
        try (socket) {
            socket.setSoTimeout((int) LONGEST_SILENCE.toMillis());
            new SmtpConversation(mailbox, socket).hold();
        } catch (IOException gone) {
            // A client that went away, stayed silent or sent endless lines has lost its letter, not ours.
        } finally {
            places.release();
        }
    }
}
