package org.jambatan.mou.programme;

import java.util.UUID;
import org.jambatan.platform.event.DomainEvent;

/** What all events about a programme have in common. */
sealed interface ProgrammeEvent extends DomainEvent
        permits ProgrammeOpened, ProgrammeRevised, ProgrammeClosed, ProgrammeReopened, ProgrammeTermsPublished {

    @Override
    ProgrammeState data();

    @Override
    default String family() {
        return "programmes";
    }

    @Override
    default UUID subject() {
        return data().id();
    }

    @Override
    default UUID partner() {
        return data().agency().partnerId();
    }
}
