package org.jambatan.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificatesTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void the_first_start() {
        certificates().ensure();
    }

    private static Certificates certificates() {
        return new Certificates(folder);
    }

    @Test
    @Order(1)
    void the_server_is_named_as_clients_call_it_and_signed_by_the_authority_they_are_given() throws Exception {
        var server = server();
        var authority = authority();

        server.verify(authority.getPublicKey());
        assertThat(server.getSubjectAlternativeNames())
                .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(server.getBasicConstraints()).isNegative();
        var trusted = KeyStore.getInstance(
                certificates().truststore().toFile(), Certificates.TRUSTSTORE_PASSWORD.toCharArray());
        assertThat(trusted.getCertificate("ca")).isEqualTo(authority);
        assertThat(trusted.size()).isEqualTo(1);
    }

    @Test
    @Order(1)
    void only_their_owner_reads_the_keys() throws IOException {
        var keys = folder.resolve("private");

        assertThat(permissions(keys)).isEqualTo("rwx------");
        try (var files = Files.list(keys)) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    @Order(2)
    void a_second_start_changes_nothing() throws Exception {
        var server = server();

        certificates().ensure();

        assertThat(server()).isEqualTo(server);
    }

    @Test
    @Order(3)
    void what_clients_read_comes_back_when_it_is_deleted() throws Exception {
        var authority = authority();
        Files.delete(certificates().authority());
        Files.delete(certificates().truststore());

        certificates().ensure();

        assertThat(authority()).isEqualTo(authority);
        assertThat(certificates().truststore()).exists();
    }

    @Test
    @Order(3)
    void a_lost_or_broken_server_certificate_is_made_anew_by_the_same_authority() throws Exception {
        var authority = authority();
        var before = server();
        Files.delete(certificates().server());

        certificates().ensure();
        var remade = server();
        Files.writeString(certificates().server(), "no store");
        certificates().ensure();

        assertThat(authority()).isEqualTo(authority);
        assertThat(remade).isNotEqualTo(before);
        server().verify(authority.getPublicKey());
    }

    @Test
    @Order(4)
    void a_server_certificate_that_ends_soon_is_renewed() throws Exception {
        var before = server();

        new Certificates(folder, Clock.offset(Clock.systemUTC(), Duration.ofDays(336))).ensure();
        var early = server();
        new Certificates(folder, Clock.offset(Clock.systemUTC(), Duration.ofDays(338))).ensure();

        assertThat(early).isEqualTo(before);
        assertThat(server()).isNotEqualTo(before);
    }

    @Test
    @Order(5)
    void with_a_lost_authority_all_is_made_anew() throws Exception {
        var before = authority();
        Files.delete(folder.resolve("private/ca.p12"));

        certificates().ensure();

        assertThat(authority()).isNotEqualTo(before);
        server().verify(authority().getPublicKey());
    }

    private static X509Certificate authority() throws Exception {
        var pem = Files.readAllBytes(certificates().authority());
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    }

    private static X509Certificate server() throws Exception {
        var store = KeyStore.getInstance(
                certificates().server().toFile(), certificates().password().toCharArray());
        return (X509Certificate) store.getCertificate("server");
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
