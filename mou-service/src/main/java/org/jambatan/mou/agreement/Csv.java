package org.jambatan.mou.agreement;

import org.jspecify.annotations.Nullable;

/** RFC 4180, and nothing in it that a spreadsheet would take for a formula. */
public final class Csv {

    private Csv() {}

    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
