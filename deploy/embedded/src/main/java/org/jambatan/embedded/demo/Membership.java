package org.jambatan.embedded.demo;

/** Joins an account to the partner of that name and id. */
@FunctionalInterface
interface Membership {
    void join(String account, String name, String partnerId);
}
