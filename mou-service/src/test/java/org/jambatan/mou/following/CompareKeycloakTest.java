package org.jambatan.mou.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.keycloak.Realm.await;
import static org.jambatan.mou.people.NewPeople.anAddress;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.mou.people.Role;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MouTest
class CompareKeycloakTest {

    @Inject
    NewPeople people;

    @Inject
    CompareKeycloak comparison;

    @AfterEach
    void it_answers_again() {
        Realm.answers(200);
    }

    @Test
    void what_keycloak_had_first_is_taken_over_and_not_removed() {
        var company = aCompany();
        var organization = Realm.makeOrganization("first-" + company.partnerId(), company.partnerId());
        comparison.compareAll();
        var account = Realm.makeUser(UUID.randomUUID().toString(), anAddress(), true);
        Realm.grant(account, "partner-admin");
        Realm.grant(account, "auditor");
        Realm.join(organization, account);

        comparison.compareAll();
        comparison.compareAll();

        assertThat(Realm.membersOf(company.partnerId())).containsExactly(account);
        get(company, "/partners/" + company.partnerId() + "/members")
                .body("items.account", contains(account))
                .body("items[0].state", org.hamcrest.Matchers.equalTo("ACTIVE"))
                .body("items[0].roles", contains("partner-admin"));
        assertThat(Realm.rolesOf(account)).contains("auditor");
    }

    @Test
    void who_was_in_the_organization_before_stays_when_the_first_member_of_ours_comes() throws InterruptedException {
        var company = aCompany();
        var organization = Realm.makeOrganization("before-" + company.partnerId(), company.partnerId());
        var there = Realm.makeUser(UUID.randomUUID().toString(), anAddress(), true);
        Realm.grant(there, "partner-admin");
        Realm.join(organization, there);

        var member = people.found(company.partnerId(), anAddress(), Role.MEMBER);
        var account = active(company, member);
        comparison.compareAll();

        assertThat(Realm.membersOf(company.partnerId())).containsExactlyInAnyOrder(there, account);
        get(company, "/partners/" + company.partnerId() + "/members").body("items", hasSize(2));
    }

    @Test
    void a_member_removed_by_hand_is_back_and_one_added_by_hand_is_gone() throws InterruptedException {
        var company = aCompany();
        var account = active(company, people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN));
        var organization = Realm.organizationOf(company.partnerId());
        var stranger = Realm.makeUser(UUID.randomUUID().toString(), anAddress(), true);
        Realm.leave(organization, account);
        Realm.join(organization, stranger);

        comparison.compareAll();

        await(
                "the member to be back",
                () -> Realm.membersOf(company.partnerId()).contains(account));
        assertThat(Realm.membersOf(company.partnerId())).containsExactly(account);
        assertThat(Realm.signOutsOf(stranger)).isEqualTo(1);
        get(Accounts.AUDITOR, "/audit/mou?objectId=" + company.partnerId())
                .body("items.command", hasItem("keycloak.mend"))
                .body("items.reason", hasItem(startsWith("member-unasked: account " + stranger)))
                .body("items.reason", hasItem(startsWith("member-missing: account " + account)));
    }

    @Test
    void roles_given_and_taken_by_hand_are_set_right() throws InterruptedException {
        var company = aCompany();
        var account = active(company, people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN));
        Realm.grant(account, "agency-officer");
        Realm.grant(account, "auditor");

        comparison.compareAll();

        await("the role to be gone", () -> !Realm.rolesOf(account).contains("agency-officer"));
        assertThat(Realm.rolesOf(account)).containsExactlyInAnyOrder("partner-admin", "auditor");
    }

    @Test
    void an_organization_speaks_for_its_own_partner_and_only_one_does() throws InterruptedException {
        var company = aCompany();
        active(company, people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN));
        var organization = Realm.organizationOf(company.partnerId());
        var other = Realm.makeOrganization("forged-" + company.partnerId(), company.partnerId());
        Realm.setPartner(organization, aPartner("COMPANY").toString());

        comparison.compareAll();

        assertThat(Realm.partnerOf(organization)).isEqualTo(company.partnerId().toString());
        assertThat(Realm.partnerOf(other)).isNull();
    }

    @Test
    void while_keycloak_is_away_members_are_taken_and_follow_when_it_is_back() throws InterruptedException {
        var company = aCompany();
        Realm.answers(503);
        var email = anAddress();
        var member = people.found(company.partnerId(), email, Role.MEMBER);
        get(company, "/partners/" + company.partnerId() + "/members/" + member)
                .body("state", org.hamcrest.Matchers.equalTo("INVITED"));
        Thread.sleep(700);
        Realm.answers(200);

        var account = active(company, member);

        assertThat(Realm.userAt(email)).isEqualTo(account);
    }

    @Test
    void an_account_that_never_proved_its_address_is_not_let_in() throws InterruptedException {
        var company = aCompany();
        var email = anAddress();
        Realm.makeUser(UUID.randomUUID().toString(), email, false);
        var member = people.found(company.partnerId(), email, Role.MEMBER);
        Thread.sleep(1000);

        get(company, "/partners/" + company.partnerId() + "/members/" + member)
                .body("state", org.hamcrest.Matchers.equalTo("INVITED"));
        assertThat(Realm.membersOf(company.partnerId())).isEmpty();
    }

    @Test
    void a_member_of_two_partners_keeps_the_roles_of_the_other_one() throws InterruptedException {
        var one = aCompany();
        var other = aCompany();
        var email = anAddress();
        people.found(one.partnerId(), anAddress(), Role.PARTNER_ADMIN);
        var leaving = people.found(one.partnerId(), email, Role.SIGNATORY);
        var account = active(one, leaving);
        active(other, people.found(other.partnerId(), email, Role.MEMBER));
        assertThat(Realm.rolesOf(account)).containsExactlyInAnyOrder("signatory", "member");

        org.jambatan.mou.Api.post(one, "/partners/" + one.partnerId() + "/members/" + leaving + "/removal", "{}")
                .statusCode(200);

        await("the role of the one to be gone", () -> !Realm.rolesOf(account).contains("signatory"));
        assertThat(Realm.rolesOf(account)).containsExactly("member");
        assertThat(Realm.membersOf(other.partnerId())).containsExactly(account);
    }

    private static String active(Account admin, UUID member) throws InterruptedException {
        var path = "/partners/" + admin.partnerId() + "/members/" + member;
        await(
                "member " + member + " to be active",
                () -> get(admin, path).extract().path("state").equals("ACTIVE"));
        return get(admin, path).extract().path("account");
    }
}
