package org.jambatan.mou.agreement;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV: a line of names, then a line for each row. No rows are an empty table. */
public final class TableText {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private TableText() {}

    public static String of(List<?> rows) {
        var text = new StringBuilder();
        for (var item : rows) {
            if (item instanceof Tabular row) {
                if (text.isEmpty()) {
                    line(row.columns(), text);
                }
                line(row.cells(), text);
            }
        }
        return text.toString();
    }

    private static void line(List<?> cells, StringBuilder text) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
