package org.jambatan.mou.agreement;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which papers are reviewed before they are signed; none unless said. */
@ConfigMapping(prefix = "jambatan.agreements")
interface ReviewSettings {

    Optional<Set<AgreementType>> reviewedTypes();

    Optional<Set<UUID>> reviewedProgrammes();
}
