package org.jambatan.embedded.parts;

/** A part cannot run. The message is one sentence for the person at the terminal, naming what is missing or taken. */
public class PartFailed extends RuntimeException {
    private final String sentence;

    public PartFailed(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public PartFailed(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
