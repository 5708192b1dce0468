package org.jambatan.platform.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which request targets are refused before routing.
 *
 * <p>This Quarkus matches {@code /bookings;x=1}, {@code //bookings} and {@code /q/../bookings} as if they were clean
 * (CVE-2026-39852 and its kin), so the raw target is judged: no matrix parameters, backslashes, empty or dot segments
 * nor their encodings in the path, and no control bytes anywhere.
 */
public final class RequestTarget {

    /** Bytes of the whole target; a Chinese query of some hundred characters still fits. */
    public static final int LONGEST = 8 * 1024;

    private static final Pattern TRICK_IN_PATH =
            Pattern.compile("[;\\\\]|//|(?:^|/)\\.{1,2}(?:/|$)|%(?:3b|5c|2f|2e|25)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x20\\x7f]|%(?:[01][0-9a-f]|7f)");

    private RequestTarget() {}

    /** The fault as {@code (status, code)}, or empty when the target may be routed. */
    public static Optional<Fault> faultOf(String target) {
        if (target.length() > LONGEST) {
            return Optional.of(new Fault(414, "target-too-long", "The request target is longer than 8 KiB."));
        }
        var query = target.indexOf('?');
        var path = query < 0 ? target : target.substring(0, query);
        if (TRICK_IN_PATH.matcher(path).find()
                || CONTROL.matcher(target.toLowerCase(Locale.ROOT)).find()) {
            return Optional.of(new Fault(
                    400, "ambiguous-target", "The path may not hold ';', '\\', '//', dot segments or control bytes."));
        }
        return Optional.empty();
    }

    public record Fault(int status, String code, String detail) {}
}
