package org.jambatan.mou.incubation;

import org.jambatan.platform.problem.Refusal;

/** Facts that keep a partner from being named a reader. */
public final class WhyNotRead {

    private WhyNotRead() {}

    /** Nobody unknown is let in. */
    public record PartnerUnknown() implements Refusal {

        @Override
        public String code() {
            return "partner-unknown";
        }

        @Override
        public String detail() {
            return "There is no such partner.";
        }
    }

    /** Owners see what is theirs. */
    record ReaderIsTheOwner() implements Refusal {

        @Override
        public String code() {
            return "reader-is-the-owner";
        }

        @Override
        public String detail() {
            return "An owner sees what is its own; it is named no reader of it.";
        }
    }

    /** The park sees what it incubates. */
    record ReaderIsThePark() implements Refusal {

        @Override
        public String code() {
            return "reader-is-the-park";
        }

        @Override
        public String detail() {
            return "The park sees this anyway; it is named no reader of it.";
        }
    }

    /** One sight at a time. */
    record ReaderAlready() implements Refusal {

        @Override
        public String code() {
            return "reader-already";
        }

        @Override
        public String detail() {
            return "The partner is named a reader on some of these days already.";
        }
    }

    /** A limit on everything. */
    record TooMany() implements Refusal {

        @Override
        public String code() {
            return "too-many";
        }

        @Override
        public String detail() {
            return "There are as many of these as there may be.";
        }
    }
}
