package org.jambatan.booking.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is taken, and by which first bytes it is known. Nothing is ever opened here: office documents are archives, and
 * no more than their mark is looked at; plain archives are not taken.
 */
public enum FileType {
    PDF("application/pdf", "pdf", "%PDF-"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "jpg jpeg", "\u00ff\u00d8\u00ff"),
    CSV("text/csv", "csv", ""),
    TEXT("text/plain", "txt", ""),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "PK\u0003\u0004"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "PK\u0003\u0004");

    /** What a sender says who does not know, or leaves it to the name. */
    public static final String UNSAID = "application/octet-stream";

    private final String mediaType;
    private final String endings;
    private final String mark;

    FileType(String mediaType, String endings, String mark) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.mark = mark;
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings().contains(ending))
                .findFirst();
    }

    static Set<String> allEndings() {
        var all = new TreeSet<String>();
        Arrays.stream(values()).forEach(type -> all.addAll(type.endings()));
        return all;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a sender may have called it so. */
    public boolean isCalled(String media) {
        return media.equalsIgnoreCase(mediaType) || media.equalsIgnoreCase(UNSAID);
    }

    boolean isText() {
        return this == CSV || this == TEXT;
    }

    boolean beginsLike(byte[] bytes, int length) {
        var begin = mark.getBytes(StandardCharsets.ISO_8859_1);
        return length >= begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
    }
}
