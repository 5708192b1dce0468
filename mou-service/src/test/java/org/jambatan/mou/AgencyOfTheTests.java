package org.jambatan.mou;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jambatan.testkit.token.Accounts;

/** Configures the first agency, so that the account {@code agency} belongs to it. */
public final class AgencyOfTheTests implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "jambatan.first-agency.id", Accounts.AGENCY.partnerId().toString(),
                "jambatan.first-agency.name", "Agency of the tests",
                "jambatan.first-agency.country", "MY");
    }

    @Override
    public void stop() {}
}
