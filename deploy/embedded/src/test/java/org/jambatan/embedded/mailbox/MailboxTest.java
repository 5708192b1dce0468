package org.jambatan.embedded.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailboxTest {
    private final List<Integer> ports = Ports.free(2);
    private final MailboxServer server = new MailboxServer(ports.getFirst(), ports.getLast());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_letter_in_many_parts_is_read_and_its_link_found() throws Exception {
        send(
                "lab@biotech.example",
                "Subject: =?UTF-8?B?5oKo5aW9?=",
                "Content-Type: multipart/alternative; boundary=x",
                "",
                "--x",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "Open http://localhost:8080/welcome?registration=3D1#=",
                "secret now",
                "..and a dot",
                "--x",
                "Content-Type: text/html",
                "",
                "<p>other</p>",
                "--x--");

        var mail = Api.JSON
                .readTree(get("?to=LAB%40biotech.example", "application/json"))
                .path("items");

        assertThat(mail).hasSize(1);
        assertThat(mail.at("/0/subject").asText()).isEqualTo("您好");
        assertThat(mail.at("/0/links/0").asText()).isEqualTo("http://localhost:8080/welcome?registration=1#secret");
        assertThat(mail.at("/0/text").asText()).contains(".and a dot").doesNotContain("..and");
        assertThat(Api.JSON
                        .readTree(get("?to=other@biotech.example", "application/json"))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void what_a_letter_says_is_never_markup_on_the_page() throws Exception {
        send(
                "lab@biotech.example",
                "Subject: <script>alert(1)</script>",
                "",
                "<img src=x onerror=alert(1)> javascript:alert(1) https://jambatan.example/?a=1&b=\"onclick=alert(1)");

        var page = get("", "text/html");

        assertThat(page)
                .contains("&lt;script&gt;")
                .contains("&lt;img src=x")
                .contains("href=\"https://jambatan.example/?a=1&amp;b=\"")
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void it_keeps_the_newest_and_no_giants() throws Exception {
        assertThat(send("lab@biotech.example", "Subject: Big", "", ("x".repeat(1_000) + "\r\n").repeat(300)))
                .startsWith("552");
        for (int i = 0; i < 510; i++) {
            assertThat(send("lab@biotech.example", "Subject: " + i, "", "Hello"))
                    .startsWith("250");
        }

        var mails = Api.JSON.readTree(get("", "application/json")).path("items");

        assertThat(mails).hasSize(500);
        assertThat(mails.at("/0/subject").asText()).isEqualTo("509");
        assertThat(mails.at("/499/subject").asText()).isEqualTo("10");
    }

    private String send(String to, String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.getFirst());
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(in.readLine()).startsWith("220");
            say(socket, in, "HELO test");
            say(socket, in, "MAIL FROM:<no-reply@jambatan.example>");
            say(socket, in, "RCPT TO:<" + to + ">");
            say(socket, in, "DATA");
            return say(socket, in, String.join("\r\n", lines) + "\r\n.");
        }
    }

    private static String say(Socket socket, BufferedReader in, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return in.readLine();
    }

    private String get(String query, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.getLast() + "/mailbox" + query))
                .header("Accept", accept)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
