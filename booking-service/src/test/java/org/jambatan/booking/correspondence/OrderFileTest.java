package org.jambatan.booking.correspondence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.booking.fixture.AFile.PDF;
import static org.jambatan.booking.fixture.AFile.content;
import static org.jambatan.booking.fixture.AFile.send;
import static org.jambatan.booking.fixture.AFile.sendInPieces;
import static org.jambatan.booking.fixture.AFile.sent;
import static org.jambatan.booking.fixture.AnOrder.command;
import static org.jambatan.booking.fixture.AnOrder.requested;
import static org.jambatan.booking.fixture.Api.read;
import static org.jambatan.testkit.token.Accounts.BIOTECH;
import static org.jambatan.testkit.token.Accounts.FRIM;
import static org.jambatan.testkit.token.Accounts.STARTUP;
import static org.jambatan.testkit.token.Accounts.UPM;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.APartner;
import org.jambatan.booking.fixture.AnOffering;
import org.jambatan.booking.fixture.AnOrder;
import org.jambatan.testkit.servers.Servers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderFileTest extends BookingServiceTest {

    private static final int MIB = 1024 * 1024;

    private static UUID offering;

    @BeforeAll
    static void partners() {
        APartner.everybody();
        offering = AnOrder.offering(AnOffering.anOrderOffering(FRIM));
    }

    @Test
    void a_large_file_comes_back_as_it_was_sent() throws Exception {
        var order = requested(BIOTECH, offering);
        var bytes = new byte[20 * MIB];
        new Random(11).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);

        var answer = send(BIOTECH, order, "Sampel 样品.pdf", "application/pdf", bytes);

        answer.then()
                .statusCode(201)
                .body("size", equalTo(20 * MIB))
                .body("mediaType", equalTo("application/pdf"))
                .body("side", equalTo("CUSTOMER"))
                .body("sha256", equalTo(sha256(bytes)))
                .body("actions", contains("withdrawal"));
        var back = content(FRIM, order, UUID.fromString(answer.path("id")));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(Arrays.equals(back.asByteArray(), bytes)).isTrue();
        assertThat(back.header("Content-Length")).isEqualTo(Integer.toString(20 * MIB));
        assertThat(back.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(back.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Sampel __.pdf\"; filename*=UTF-8''Sampel%20%E6%A0%B7%E5%93%81.pdf");
        assertThat(back.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(back.header("Content-Security-Policy")).contains("sandbox");
        assertThat(back.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void one_byte_too_many_is_413_whether_its_length_is_said_or_not_and_nothing_stays() throws Exception {
        var order = requested(BIOTECH, offering);

        var said = new byte[20 * MIB + 1];
        System.arraycopy(PDF, 0, said, 0, PDF.length);
        send(BIOTECH, order, "report.pdf", "application/pdf", said)
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        var unsaid = sendInPieces(RestAssured.port, BIOTECH, order, "report.pdf", 321, true);

        assertThat(unsaid).startsWith("HTTP/1.1 413").contains("\"code\":\"body-too-large\"");
        assertThat(pieces()).isZero();
        read(BIOTECH, "/orders/" + order + "/files").then().body("items", empty());
    }

    @Test
    void twenty_mebibytes_of_unsaid_length_are_taken() throws Exception {
        var order = requested(BIOTECH, offering);

        assertThat(sendInPieces(RestAssured.port, BIOTECH, order, "report.pdf", 320, true))
                .startsWith("HTTP/1.1 201");
    }

    @Test
    void without_a_content_type_it_is_not_taken() throws Exception {
        var order = requested(BIOTECH, offering);
        var upload = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/api/v1/orders/" + order + "/files?name=report.pdf"))
                .header("Authorization", "Bearer " + BIOTECH.token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(PDF))
                .build();

        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(upload, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(415);
        }
        read(BIOTECH, "/orders/" + order + "/files").then().body("items", hasSize(0));
    }

    @Test
    void what_is_broken_off_leaves_nothing() throws Exception {
        var order = requested(BIOTECH, offering);

        sendInPieces(RestAssured.port, BIOTECH, order, "report.pdf", 40, false);

        for (var attempt = 0; attempt < 200 && pieces() > 0; attempt++) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(pieces()).isZero();
        read(BIOTECH, "/orders/" + order + "/files").then().body("items", empty());
    }

    @Test
    void what_is_not_what_it_says_is_refused_unread() {
        var order = requested(BIOTECH, offering);

        for (var hostile : new String[][] {
            {"page.txt", "text/plain", "<!doctype html><script>x()</script>"},
            {"picture.txt", "text/plain", "<svg onload='x()'/>"},
            {"report.pdf", "application/pdf", "PK\u0003\u0004 a bomb in an archive"},
            {"photo.png", "image/png", "%PDF-1.7"},
            {"sheet.xlsx", FileTypes.XLSX, "MZ a program"},
            {"bytes.csv", "text/csv", "a,b\u0000c"},
            {"report.pdf", "application/octet-stream", "no report"},
        }) {
            send(BIOTECH, order, hostile[0], hostile[1], hostile[2].getBytes(StandardCharsets.ISO_8859_1))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("file-refused"))
                    .body("refusals.code", contains("content-differs-from-type"));
        }
        send(BIOTECH, order, "report.pdf", "image/png", PDF)
                .then()
                .statusCode(409)
                .body("refusals.code", contains("type-differs-from-name"));
        send(BIOTECH, order, "report.pdf", "application/pdf", new byte[0])
                .then()
                .statusCode(415);
        for (var type : new String[] {"text/html", "image/svg+xml", "application/zip", "application/json"}) {
            send(BIOTECH, order, "report.pdf", type, PDF).then().statusCode(415);
        }
        for (var name : new String[] {
            "bomb.zip",
            "page.html",
            "picture.svg",
            "report.pdf.exe",
            "report.exe.pdf",
            "../report.pdf",
            "a/report.pdf",
            "a\\report.pdf",
            "report\u202e.pdf",
            "a".repeat(197) + ".pdf",
            ""
        }) {
            send(BIOTECH, order, name, "application/octet-stream", PDF)
                    .then()
                    .statusCode(400)
                    .body("violations.field", everyItem(equalTo("name")));
        }
        assertThat(pieces()).isZero();
    }

    @Test
    void a_file_is_there_for_the_two_sides_and_for_nobody_else() {
        var order = requested(BIOTECH, offering);
        var file = sent(BIOTECH, order, "sample.pdf");

        content(FRIM, order, file).then().statusCode(200);
        for (var stranger : new org.jambatan.testkit.token.Account[] {STARTUP, UPM}) {
            content(stranger, order, file).then().statusCode(404);
            read(stranger, "/orders/" + order + "/files").then().statusCode(404);
            send(stranger, order, "report.pdf", "application/pdf", new byte[5 * MIB])
                    .then()
                    .statusCode(404);
        }
        content(BIOTECH, requested(BIOTECH, offering), file).then().statusCode(404);
    }

    @Test
    void its_own_side_takes_a_file_back_and_its_bytes_with_it() {
        var order = requested(BIOTECH, offering);
        var file = sent(BIOTECH, order, "sample.pdf");

        withdraw(FRIM, order, file).then().statusCode(403).body("code", equalTo("may-not-act"));
        withdraw(BIOTECH, order, file).then().statusCode(200).body("actions", empty());
        withdraw(BIOTECH, order, file).then().statusCode(409).body("code", equalTo("illegal-in-state"));

        content(BIOTECH, order, file).then().statusCode(404);
        assertThat(count("select count(*) from file_piece where file_id = '" + file + "'"))
                .isZero();
        read(BIOTECH, "/orders/" + order + "/files/" + file)
                .then()
                .statusCode(200)
                .body("name", equalTo("sample.pdf"));
    }

    @Test
    void the_same_key_hands_over_the_same_file_once() {
        var order = requested(BIOTECH, offering);

        withKey(order, PDF).then().statusCode(201);
        withKey(order, PDF).then().statusCode(201);
        withKey(order, "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422);

        assertThat(read(BIOTECH, "/orders/" + order + "/files").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(pieces()).isZero();
    }

    @Test
    void what_was_handed_over_before_the_order_ended_is_answered_again_afterwards() {
        var order = requested(BIOTECH, offering);
        var first = withKey(order, PDF).then().statusCode(201).extract().<String>path("id");
        command(BIOTECH, order, "cancellation", "{}").then().statusCode(200);

        withKey(order, PDF).then().statusCode(201).body("id", equalTo(first));
        withKey(order, "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        send(BIOTECH, order, "report.pdf", "application/pdf", PDF).then().statusCode(409);
        assertThat(pieces()).isZero();
    }

    private static Response withKey(UUID order, byte[] content) {
        return given().auth()
                .oauth2(BIOTECH.token())
                .contentType("application/octet-stream")
                .header("Idempotency-Key", "file-" + order)
                .body(content)
                .post("/api/v1/orders/" + order + "/files?name=report.pdf");
    }

    @Test
    void an_order_has_fifty_files_at_most() {
        var order = requested(BIOTECH, offering);
        for (var number = 0; number < HandOver.MOST_FILES; number++) {
            sent(BIOTECH, order, "file " + number + ".pdf");
        }

        send(FRIM, order, "one more.pdf", "application/pdf", PDF)
                .then()
                .statusCode(409)
                .body("refusals.code", hasItem("too-many"));
        read(FRIM, "/orders/" + order + "/files?limit=20&count=true")
                .then()
                .body("count", equalTo(50))
                .body("items[0].name", equalTo("file 49.pdf"));
    }

    private static io.restassured.response.Response withdraw(
            org.jambatan.testkit.token.Account account, UUID order, UUID file) {
        return AnOrder.command(account, order, "files/" + file + "/withdrawal", "{}");
    }

    /** Of files that nobody keeps. */
    private static long pieces() {
        return count("select count(*) from file_content where not kept");
    }

    private static long count(String sql) {
        try (var connection = Servers.connection("booking");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static final class FileTypes {
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
