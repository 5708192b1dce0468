package org.jambatan.mou.programme;

/** A programme has terms of access, or a new version of them, from a day on. */
record ProgrammeTermsPublished(ProgrammeState data, long aggregateVersion) implements ProgrammeEvent {

    @Override
    public String name() {
        return "programme.terms-published";
    }
}
