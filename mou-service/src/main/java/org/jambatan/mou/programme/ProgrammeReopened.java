package org.jambatan.mou.programme;

/** A closed programme takes newcomers in again. */
record ProgrammeReopened(ProgrammeState data, long aggregateVersion) implements ProgrammeEvent {

    @Override
    public String name() {
        return "programme.reopened";
    }
}
