package org.jambatan.client.typescript;

import java.util.List;
import java.util.stream.Collectors;

/** A description as a comment that editors show; nothing, if there is nothing to say. */
final class Comment {

    private Comment() {}

    static String of(String indent, String... paragraphs) {
        var lines = List.of(paragraphs).stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.strip().replace("*/", "*\\/"))
                .collect(Collectors.joining("\n\n"))
                .lines()
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1) {
            return indent + "/** " + lines.getFirst() + " */\n";
        }
        var text = new StringBuilder(indent).append("/**\n");
        lines.forEach(
                line -> text.append((indent + " * " + line).stripTrailing()).append('\n'));
        return text.append(indent).append(" */\n").toString();
    }
}
