package org.jambatan.mou.programme;

/** A programme takes nobody in any more. */
record ProgrammeClosed(ProgrammeState data, long aggregateVersion) implements ProgrammeEvent {

    @Override
    public String name() {
        return "programme.closed";
    }
}
