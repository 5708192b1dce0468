package org.jambatan.testkit.api;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Plain HTTP/1.1 on a socket, one connection a request. Ordinary clients mend or refuse what the fuzz wants to send;
 * this one sends it.
 */
public final class Wire {

    private static final int PATIENCE_MS = 30_000;

    private final int port;

    private Wire(int port) {
        this.port = port;
    }

    public static Wire toPort(int port) {
        return new Wire(port);
    }

    /** The service of the running {@code @QuarkusTest}. */
    public static Wire toServiceUnderTest() {
        return new Wire(RestAssured.port);
    }

    public Reply send(Call call) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            write(socket, call);
            return ReplyReader.read(socket.getInputStream());
        } catch (IOException e) {
            throw new AssertionError("No answer to " + call + ": " + e.getMessage(), e);
        }
    }

    /** A server may refuse and close before it has read everything; what it answered still counts. */
    private void write(Socket socket, Call call) throws IOException {
        var body = call.body() == null ? new byte[0] : call.body();
        var bytes = new ByteArrayOutputStream();
        bytes.write(head(call, body.length).getBytes(StandardCharsets.UTF_8));
        bytes.write(body);
        try {
            socket.getOutputStream().write(bytes.toByteArray());
            socket.getOutputStream().flush();
        } catch (IOException closedEarly) {
            if (socket.getInputStream().available() == 0) {
                throw closedEarly;
            }
        }
    }

    private String head(Call call, int length) {
        var head = new StringBuilder();
        head.append(call.method()).append(' ').append(call.target()).append(" HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1:").append(port).append("\r\nConnection: close\r\n");
        if (call.headers().stream().noneMatch(line -> line.startsWith("Accept:"))) {
            head.append("Accept: application/json, */*;q=0.5\r\n");
        }
        call.headers().forEach(line -> head.append(line).append("\r\n"));
        if (call.body() != null
                || !Arrays.asList("GET", "HEAD", "DELETE", "OPTIONS").contains(call.method())) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
