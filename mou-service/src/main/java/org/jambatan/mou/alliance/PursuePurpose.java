package org.jambatan.mou.alliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.initiative.InitiativeType;
import org.jambatan.mou.initiative.Owner;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A purpose becomes an initiative under the charter: one that stands, by its id, or a new one of this type, owned by
 * these and called as said, or else as the purpose is.
 */
record PursuePurpose(
        @Nullable UUID initiativeId,
        @Nullable InitiativeType type,
        @Nullable @Valid Translated title,
        @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid Owner> owners) {

    @JsonIgnore
    @AssertTrue(message = "must be either the initiativeId of one that stands, or the type and owners of a new one")
    public boolean isOneOrTheOther() {
        return initiativeId != null ? type == null && title == null && owners == null : type != null && owners != null;
    }
}
