package org.jambatan.client.typescript;

/** What a media type's name tells. */
final class Media {

    private Media() {}

    static boolean isJson(String media) {
        return media.equals("application/json") || media.endsWith("+json");
    }

    static boolean isText(String media) {
        return media.startsWith("text/") && !media.equals("text/event-stream");
    }
}
