package org.jambatan.mou.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;

import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class MeResourceTest {

    @Test
    void an_account_sees_its_partner_and_roles() {
        var company = aCompany();
        get(company, "/me")
                .statusCode(200)
                .body("account", equalTo(company.id().toString()))
                .body("username", equalTo(company.username()))
                .body("partners.id", contains(company.partnerId().toString()))
                .body("partners[0].status", equalTo("PROSPECT"))
                .body("partners[0].standing", contains("search", "ask", "enter-competitions"))
                .body("actions", contains("invitation", "agreement"))
                .body("roles", contains("member", "partner-admin", "signatory"))
                .body("appointments", empty());
    }

    @Test
    void somebody_without_partner_or_role_is_somebody_too() {
        get(Accounts.ENTRANT, "/me")
                .statusCode(200)
                .body("partners", empty())
                .body("roles", empty())
                .body("actions", contains("registration"));
    }

    @Test
    void a_member_of_several_sees_all_of_them_and_what_is_not_known_is_left_out() {
        var one = aCompany().partnerId();
        var other = aCompany().partnerId();
        var both = Account.named("both")
                .organization("one", one)
                .organization("other", other)
                .organization("unknown", UUID.randomUUID());
        get(both, "/me")
                .statusCode(200)
                .body("partners.id", containsInAnyOrder(one.toString(), other.toString()))
                .body("actions", contains("choose-organization"));
        get(both.roles("member"), "/agreements").statusCode(403).body("code", equalTo("choose-organization"));
    }

    @Test
    void keycloaks_own_roles_are_not_ours() {
        get(aCompany().roles("member", "offline_access", "default-roles-jambatan"), "/me")
                .body("roles", contains("member"));
    }

    @Test
    void without_a_token_there_is_nobody() {
        getAnonymously("/me").statusCode(401);
    }
}
