package org.jambatan.mou.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import org.jambatan.mou.keycloak.KeycloakAway;
import org.jambatan.mou.keycloak.Users;
import org.jambatan.mou.people.Members;
import org.jambatan.platform.problem.Answer;

/** Which accounts exist: those of members are known here, others (a judge, an entrant) in Keycloak alone. */
@ApplicationScoped
public class KnownAccounts {

    private final Members members;
    private final Users users;

    KnownAccounts(Members members, Users users) {
        this.members = members;
        this.users = users;
    }

    public boolean has(String account) {
        if (members.knows(account)) {
            return true;
        }
        try {
            return users.find(account).isPresent();
        } catch (KeycloakAway away) {
            throw Answer.unavailable("Accounts without a partner cannot be looked up at the moment.");
        }
    }
}
