package org.jambatan.booking.file;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a file from being taken. */
public final class WhyNotTaken {

    private WhyNotTaken() {}

    /** A name and a media type that contradict each other deceive somebody. */
    public record TypeDiffersFromName(String media, FileName name) implements Refusal {

        @Override
        public String code() {
            return "type-differs-from-name";
        }

        @Override
        public String detail() {
            return "A file called \"" + name.value() + "\" is no " + media + ".";
        }
    }

    /** Its first bytes, or for text any of them, say that it is something else. */
    public record ContentDiffersFromType(FileType type) implements Refusal {

        @Override
        public String code() {
            return "content-differs-from-type";
        }

        @Override
        public String detail() {
            return "What was sent is no " + type.mediaType() + ".";
        }
    }

    /** Nothing is no file. */
    public record FileEmpty() implements Refusal {

        @Override
        public String code() {
            return "file-empty";
        }

        @Override
        public String detail() {
            return "The file has no bytes.";
        }
    }
}
