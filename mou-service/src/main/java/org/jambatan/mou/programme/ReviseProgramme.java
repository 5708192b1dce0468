package org.jambatan.mou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What of a programme can be edited, whole. */
record ReviseProgramme(
        @NotNull @Valid Translated name,
        @Nullable @Valid Translated description,
        @Size(max = 10) List<@NotNull PartnerKind> welcomes,
        @Size(max = 4) List<@NotNull CompanySize> sizes,
        @Size(max = 20) List<@NotNull @Valid ProgrammeOffer> services,
        @Nullable @Valid ProjectSupport support,
        @Nullable @Valid OpenCall call) {

    ReviseProgramme {
        welcomes = welcomes == null ? List.of() : welcomes.stream().distinct().toList();
        sizes = sizes == null ? List.of() : sizes.stream().distinct().toList();
        services = services == null ? List.of() : services;
    }

    ProgrammePage page() {
        return new ProgrammePage(sizes, services, support, call);
    }
}
