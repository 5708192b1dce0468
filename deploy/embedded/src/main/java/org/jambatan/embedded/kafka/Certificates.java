package org.jambatan.embedded.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.jambatan.embedded.parts.Folders;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A small certificate authority of the platform's own and the certificate of its outer listener, both made with the
 * JDK's keytool. What clients need is {@link #authority()} or {@link #truststore()}; the keys stay in a folder that
 * only its owner may enter. Elsewhere an operator puts certificates of his own in the same places.
 */
public final class Certificates {
    /** A truststore holds nothing secret; PKCS12 wants a password all the same. */
    public static final String TRUSTSTORE_PASSWORD = "jambatan";

    private static final Duration RENEWED_BEFORE_END = Duration.ofDays(60);
    private static final String CA = "ca";
    private static final String SERVER = "server";

    private final Path folder;
    private final Clock clock;

    public Certificates(Path folder) {
        this(folder, Clock.systemUTC());
    }

    Certificates(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    /** The authority's certificate as PEM. */
    public Path authority() {
        return folder.resolve("ca.pem");
    }

    /** The same as PKCS12, for Java. */
    public Path truststore() {
        return folder.resolve("truststore.p12");
    }

    Path server() {
        return keys().resolve("server.p12");
    }

    String password() {
        return Secret.keptIn(keys().resolve("password"));
    }

    private Path keys() {
        return folder.resolve("private");
    }

    private Path signer() {
        return keys().resolve("ca.p12");
    }

    /** Makes what is missing and renews what ends soon; with a new authority every client needs its certificate anew. */
    public void ensure() {
        try {
            Files.createDirectories(folder);
            if (!Files.isDirectory(keys())) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectory(keys(), ownerOnly);
            }
            var ca = lasting(signer(), CA);
            if (ca == null) {
                makeAuthority();
                ca = certificate(signer(), CA);
            }
            var server = lasting(server(), SERVER);
            if (server == null || !isSigned(server, ca)) {
                makeServer();
            }
            publish(ca);
        } catch (IOException | GeneralSecurityException e) {
            throw new PartFailed("The certificates in " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** The certificate, if it can be read and does not end soon. */
    private @Nullable X509Certificate lasting(Path store, String alias) {
        if (!Files.exists(store)) {
            return null;
        }
        try {
            var found = certificate(store, alias);
            var end = found.getNotAfter().toInstant();
            return end.minus(RENEWED_BEFORE_END).isAfter(clock.instant()) ? found : null;
        } catch (IOException | GeneralSecurityException unreadable) {
            return null;
        }
    }

    private static boolean isSigned(X509Certificate certificate, X509Certificate by) {
        try {
            certificate.verify(by.getPublicKey());
            return true;
        } catch (GeneralSecurityException otherwise) {
            return false;
        }
    }

    /** Ten years, as a client keeps it for as long as it can. */
    private void makeAuthority() throws IOException, GeneralSecurityException {
        var work = Files.createTempDirectory(keys(), "new-");
        try {
            var store = work.resolve("ca.p12");
            KeyTool.generate(
                    store,
                    password(),
                    CA,
                    "CN=Jambatan CA of " + clock.instant() + ", O=Jambatan",
                    "3650",
                    "-ext",
                    "bc:critical=ca:true,pathlen:0",
                    "-ext",
                    "ku:critical=keyCertSign,cRLSign");
            keep(store, signer());
        } finally {
            Folders.delete(work);
        }
    }

    /** Signed in a copy of the authority's store, which keytool wants to hold both, and kept without the authority's key. */
    private void makeServer() throws IOException, GeneralSecurityException {
        var work = Files.createTempDirectory(keys(), "new-");
        try {
            var store = work.resolve("both.p12");
            Files.copy(signer(), store);
            KeyTool.generate(
                    store,
                    password(),
                    SERVER,
                    "CN=localhost, O=Jambatan",
                    "397",
                    "-signer",
                    CA,
                    "-ext",
                    "san=dns:localhost,ip:127.0.0.1",
                    "-ext",
                    "eku=serverAuth",
                    "-ext",
                    "ku:critical=digitalSignature");
            var both = open(store);
            var alone = KeyStore.getInstance("PKCS12");
            alone.load(null, null);
            var secret = password().toCharArray();
            alone.setKeyEntry(SERVER, both.getKey(SERVER, secret), secret, both.getCertificateChain(SERVER));
            Secret.write(server(), bytes(alone, password()));
        } finally {
            Folders.delete(work);
        }
    }

    private static void keep(Path made, Path place) throws IOException {
        Secret.write(place, Files.readAllBytes(made));
    }

    private X509Certificate certificate(Path store, String alias) throws IOException, GeneralSecurityException {
        if (open(store).getCertificate(alias) instanceof X509Certificate found) {
            return found;
        }
        throw new GeneralSecurityException(store + " holds no certificate " + alias);
    }

    private KeyStore open(Path store) throws IOException, GeneralSecurityException {
        var opened = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(store)) {
            opened.load(file, password().toCharArray());
        }
        return opened;
    }

    private void publish(X509Certificate ca) throws IOException, GeneralSecurityException {
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(ca.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        if (!isAlready(authority(), pem) || !isTrusted(ca)) {
            Files.writeString(authority(), pem);
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(CA, ca);
            Files.write(truststore(), bytes(trusted, TRUSTSTORE_PASSWORD));
        }
    }

    private static boolean isAlready(Path file, String content) throws IOException {
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isTrusted(Certificate ca) {
        try {
            var trusted = KeyStore.getInstance(truststore().toFile(), TRUSTSTORE_PASSWORD.toCharArray());
            return ca.equals(trusted.getCertificate(CA));
        } catch (IOException | GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static byte[] bytes(KeyStore store, String password) throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password.toCharArray());
        return bytes.toByteArray();
    }
}
