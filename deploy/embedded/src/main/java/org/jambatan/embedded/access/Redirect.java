package org.jambatan.embedded.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jambatan.embedded.parts.PartFailed;

/**
 * An address a login may return to. A pattern, a fragment or a user name in it would let a code go astray, and so would
 * a connection that others can read: only a machine talking to itself does without TLS.
 */
public record Redirect(String address) {
    private static final int LONGEST = 500;
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Redirect {
        var uri = parsed(address);
        var host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw wrong(address, "It needs a host, and neither user name nor fragment.");
        }
        if (address.contains("*")) {
            throw wrong(address, "It is taken to the letter; give each one by --redirect.");
        }
        var scheme = String.valueOf(uri.getScheme());
        if (!scheme.equals("https") && !(scheme.equals("http") && OWN_MACHINE.contains(host))) {
            throw wrong(address, "It begins with https://, or with http:// on this machine.");
        }
        if (!host.equals(host.toLowerCase(Locale.ROOT))) {
            throw wrong(address, "Browsers write hosts in small letters.");
        }
    }

    /** As browsers write it, without the port that goes without saying. */
    String origin() {
        var uri = parsed(address);
        var scheme = String.valueOf(uri.getScheme());
        var port = uri.getPort() == (scheme.equals("https") ? 443 : 80) ? -1 : uri.getPort();
        return scheme + "://" + uri.getHost() + (port == -1 ? "" : ":" + port);
    }

    private static URI parsed(String address) {
        if (address.length() > LONGEST || !address.chars().allMatch(each -> each > 0x20 && each < 0x7f)) {
            throw wrong(address, "It has at most 500 letters, digits and signs.");
        }
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw wrong(address, String.valueOf(e.getReason()));
        }
    }

    private static PartFailed wrong(String address, String why) {
        var shown = address.replaceAll("[^\\x20-\\x7e]", "?");
        return new PartFailed(
                "This is no address to return to: " + shown.substring(0, Math.min(80, shown.length())) + ". " + why);
    }
}
