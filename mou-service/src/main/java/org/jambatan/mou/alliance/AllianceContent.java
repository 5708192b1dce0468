package org.jambatan.mou.alliance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Everything about an alliance that is never searched; a value of one column. */
record AllianceContent(
        Translated name,
        @Nullable Translated alsoCalled,
        @Nullable Translated description,
        Seat seat,
        List<Organ> organs,
        List<AlliancePurpose> purposes,
        @Nullable Unveiling unveiling,
        @Nullable String dissolvedBecause) {

    static AllianceContent of(ReviseAlliance input, List<AlliancePurpose> purposes) {
        return new AllianceContent(
                input.name(),
                input.alsoCalled(),
                input.description(),
                input.seat(),
                input.allOrgans(),
                purposes,
                null,
                null);
    }

    AllianceContent revised(ReviseAlliance input, List<AlliancePurpose> stated) {
        return new AllianceContent(
                input.name(),
                input.alsoCalled(),
                input.description(),
                input.seat(),
                input.allOrgans(),
                stated,
                unveiling,
                dissolvedBecause);
    }

    AllianceContent purposes(List<AlliancePurpose> all) {
        return new AllianceContent(name, alsoCalled, description, seat, organs, all, unveiling, dissolvedBecause);
    }

    AllianceContent unveiled(Unveiling how) {
        return new AllianceContent(name, alsoCalled, description, seat, organs, purposes, how, dissolvedBecause);
    }

    AllianceContent dissolved(String because) {
        return new AllianceContent(name, alsoCalled, description, seat, organs, purposes, unveiling, because);
    }

    /** As the public sees it, which learns of these members and initiatives alone, and not why it ended. */
    AllianceContent naming(Set<UUID> members, Set<UUID> initiatives) {
        return new AllianceContent(
                name,
                alsoCalled,
                description,
                seat,
                organs.stream().map(one -> one.naming(members)).toList(),
                purposes.stream().map(one -> one.naming(initiatives)).toList(),
                unveiling,
                null);
    }
}
