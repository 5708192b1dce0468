package org.jambatan.testkit.fuzz;

import java.util.List;

/** Values that have broken services. Each is a piece of JSON, or a text for a path or a query. */
final class Hostile {

    private static final int LONG = 70_000;
    private static final int DEEP = 3_000;

    /** Instead of any value in a body. */
    static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e-400",
            "99999999999999999999999",
            "9223372036854775808",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\uffff\"",
            "\"💥\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"2027-02-30T00:00:00Z\"",
            "\"2027-01-04T25:00:00+19:00\"",
            "\"9999-12-31\"",
            "\"0000-00-00\"",
            "\"24:61\"",
            "\"Mars/Olympus\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"not-an-id\"",
            "\"' OR 1=1 --\"",
            "\"%s%n\"",
            "\"../../etc\"",
            "\"1e1000000000\"",
            "\"-0.00\"",
            "\"NaN\"",
            "\"999999999999999999999999999999.99\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"\":null}",
            "{\"id\":{\"id\":{}}}",
            quoted("x".repeat(LONG)),
            quoted("界".repeat(LONG / 10)),
            "[" + "1,".repeat(5_000) + "1]",
            "[".repeat(DEEP) + "]".repeat(DEEP));

    /** Instead of a path segment; already encoded, or deliberately not. */
    static final List<String> SEGMENTS = List.of(
            "x",
            "-1",
            "null",
            "%00",
            "a%00b",
            "%20",
            "%2e%2e",
            "..",
            ".",
            "%2f",
            "a%2fb",
            "%5c",
            "%ff",
            "%c3%28",
            "%zz",
            "%",
            ";x=1",
            "a;b",
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-00000000000g",
            "0190b2d8-0000-7000-8000-000000000001%00",
            "1e400",
            "%F0%9F%92%A5",
            "x".repeat(300),
            "x".repeat(9_000),
            "'%20OR%201=1",
            "*",
            "%25");

    /** As a query value; already encoded, or deliberately not. */
    static final List<String> QUERY = List.of(
            "",
            "x",
            "-1",
            "0",
            "201",
            "2147483648",
            "99999999999999999999",
            "1.5",
            "true",
            "null",
            "%00",
            "a%00b",
            "%ff",
            "%c3%28",
            "%zz",
            "%ED%A0%80",
            "%2B999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "2027-02-30",
            "2027-01-04T10:00:00+08:00",
            "not-an-id",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(3_000),
            "%E7%95%8C".repeat(300),
            "'%20OR%201=1%20--",
            "%25_%25",
            "a%20&%20b%20%7C%20!c%20:*",
            "((",
            "bm90IGEgY3Vyc29y",
            "eyJ4IjoxfQ",
            "%F0%9F%92%A5",
            "%0d%0aX:%20y");

    static final List<String> HEADERS = List.of(
            "Content-Type: text/plain",
            "Content-Type: application/xml",
            "Content-Type: */*",
            "Content-Type: ;",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json; charset=no-such",
            "Content-Type: multipart/form-data",
            "Content-Type: application/x-www-form-urlencoded",
            "Accept: text/html",
            "Accept: nonsense",
            "Accept: application/json;q=x",
            "Accept: image/png",
            "If-Match: x",
            "If-Match: \"",
            "If-Match: *",
            "If-Match: \"99999999999999999999\"",
            "If-Match: W/\"1\"",
            "If-None-Match: \"\"",
            "Idempotency-Key: ",
            "Idempotency-Key: " + "k".repeat(2_000),
            "Idempotency-Key: \u00e9\u754c",
            "Accept-Language: " + "en,".repeat(500),
            "Range: bytes=0-",
            "Expect: nothing",
            "traceparent: 00-zz-zz-zz",
            "traceparent: " + "0".repeat(500),
            "X-Forwarded-For: ; drop",
            "Forwarded: for=\"_x",
            "Prefer: x=y",
            "Content-Encoding: gzip",
            "X-HTTP-Method-Override: DELETE",
            "Cookie: " + "a=b; ".repeat(200));

    static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "BREW");

    private Hostile() {}

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
