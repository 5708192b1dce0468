package org.jambatan.mou.programme;

/** A programme's public page says something else now. */
record ProgrammeRevised(ProgrammeState data, long aggregateVersion) implements ProgrammeEvent {

    @Override
    public String name() {
        return "programme.revised";
    }
}
