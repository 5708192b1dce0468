package org.jambatan.client.typescript;

/** The document says something no client can be made of; the build ends with this sentence. */
final class NotToBeGenerated extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotToBeGenerated(String sentence) {
        super(sentence);
    }
}
