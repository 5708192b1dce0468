package org.jambatan.testkit.token;

import java.util.UUID;

/** A Keycloak Organization the account is a member of, standing for a partner. */
record Organization(String alias, UUID partner) {}
