package org.jambatan.gateway.world;

import java.util.Map;

/** The world in the morning: services are up, the issuer of tokens comes when it is called. */
public final class WorldWithoutIssuer extends World {

    @Override
    public Map<String, String> start() {
        var config = super.start();
        asleep();
        return config;
    }
}
