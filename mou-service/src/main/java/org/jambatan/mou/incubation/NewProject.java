package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * A project as another feature hands it over to a park: a result that was taken up, an entry that was followed up.
 *
 * @param park the partner that incubates it; the feature has shown that it wants to
 * @param owners the partners it belongs to; none where it belongs to single accounts
 * @param ownerAccounts accounts that become its appointed owners: the members of a team
 * @param on the day it was admitted, not in the future
 */
public record NewProject(
        Origin origin,
        UUID park,
        List<UUID> owners,
        List<String> ownerAccounts,
        Translated title,
        Translated summary,
        List<String> sectors,
        LocalDate on) {

    public NewProject {
        owners = List.copyOf(owners);
        ownerAccounts = List.copyOf(ownerAccounts);
        sectors = List.copyOf(sectors);
    }
}
