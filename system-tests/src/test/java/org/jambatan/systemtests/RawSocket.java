package org.jambatan.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bytes as an attacker would send them, which no HTTP client lets through. */
final class RawSocket {
    private static final int PATIENCE_MS = 15_000;

    private final int port;

    RawSocket(Platform platform) {
        this.port = platform.port("gateway");
    }

    Reply get(String target, String... headers) {
        var request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (var header : headers) {
            request.append(header).append("\r\n");
        }
        return exchange("GET " + target, List.of(request.append("\r\n").toString()));
    }

    /** Sends the pieces one after the other; a server may answer and hang up before it has seen them all. */
    Reply exchange(String call, List<String> pieces) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            send(socket, pieces);
            return parsed(call, new String(readAll(socket), ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(call, e);
        }
    }

    private static void send(Socket socket, List<String> pieces) throws IOException {
        var out = socket.getOutputStream();
        try {
            for (var piece : pieces) {
                out.write(piece.getBytes(ISO_8859_1));
                out.flush();
            }
        } catch (IOException hungUp) {
            // The answer, if any, is still to be read.
        }
    }

    private static byte[] readAll(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        try {
            for (int read = socket.getInputStream().read(buffer); read >= 0; ) {
                bytes.write(buffer, 0, read);
                read = socket.getInputStream().read(buffer);
            }
        } catch (IOException reset) {
            if (bytes.size() == 0) {
                throw reset;
            }
        }
        return bytes.toByteArray();
    }

    private static Reply parsed(String call, String answer) {
        var end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError(call + " was answered by no HTTP: " + answer);
        }
        var lines = answer.substring(0, end).lines().toList();
        var headers = new LinkedHashMap<String, List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        var body = answer.substring(end + 4);
        var json = body.indexOf('{') < 0 ? body : body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
        return new Reply(
                call,
                Integer.parseInt(lines.getFirst().substring(9, 12)),
                HttpHeaders.of(Map.copyOf(headers), (name, value) -> true),
                json);
    }
}
