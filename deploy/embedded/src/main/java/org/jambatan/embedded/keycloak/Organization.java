package org.jambatan.embedded.keycloak;

import java.util.List;

/**
 * A partner as Keycloak knows it; its tokens carry {@code partner_id}.
 *
 * @param accounts user names of its members; further members stay
 */
public record Organization(String alias, String name, String domain, String partnerId, List<String> accounts) {}
