package org.jambatan.mou.programme;

import java.util.List;
import org.jambatan.mou.partner.CompanySize;
import org.jspecify.annotations.Nullable;

/** What a programme's public page says beside its name: never searched, a value of one column. */
record ProgrammePage(
        List<CompanySize> sizes,
        List<ProgrammeOffer> services,
        @Nullable ProjectSupport support,
        @Nullable OpenCall call) {

    static final ProgrammePage EMPTY = new ProgrammePage(List.of(), List.of(), null, null);

    ProgrammePage {
        sizes = sizes == null ? List.of() : List.copyOf(sizes);
        services = services == null ? List.of() : List.copyOf(services);
    }
}
