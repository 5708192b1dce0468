package org.jambatan.mou.programme;

/** An agency has opened a programme. */
record ProgrammeOpened(ProgrammeState data, long aggregateVersion) implements ProgrammeEvent {

    @Override
    public String name() {
        return "programme.opened";
    }
}
