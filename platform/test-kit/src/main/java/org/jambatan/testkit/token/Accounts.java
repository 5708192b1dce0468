package org.jambatan.testkit.token;

/**
 * The accounts of the demo world, with the roles they have there. Their partners' ids are the same in every run, so a
 * test can publish an event about the partner that an account belongs to.
 */
public final class Accounts {

    public static final Account AGENCY = agency("agency");
    public static final Account MRANTI = agency("mranti");

    public static final Account UNISEL = institution("unisel");
    public static final Account UPM = institution("upm");
    public static final Account FRIM = institution("frim");
    public static final Account TONGJI = institution("tongji");

    public static final Account BIOTECH = company("biotech");
    public static final Account STARTUP = company("startup");
    public static final Account INVESTOR = company("investor");

    /** Without a partner. */
    public static final Account AUDITOR = Account.named("auditor").roles("auditor");

    /** Without a partner and without a role. */
    public static final Account ENTRANT = Account.named("entrant");

    /** The service account of an agency's own system, which belongs to that agency. */
    public static final Account CONSUMER = Account.named("service-account-agency-events")
            .organization("agency", AGENCY.partnerId())
            .roles("event-consumer");

    private Accounts() {}

    public static Account agency(String name) {
        return member(name, "agency-officer", "partner-admin", "signatory", "member");
    }

    public static Account institution(String name) {
        return member(name, "partner-admin", "provider-manager", "signatory", "member");
    }

    public static Account company(String name) {
        return member(name, "partner-admin", "signatory", "member");
    }

    private static Account member(String name, String... roles) {
        return Account.named(name).partner(Account.stableId("partner:" + name)).roles(roles);
    }
}
