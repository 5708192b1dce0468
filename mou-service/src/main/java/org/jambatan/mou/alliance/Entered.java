package org.jambatan.mou.alliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Answer;

/**
 * An alliance and who has come to it.
 *
 * @param own the visitor's partner's membership or open application
 * @param isInside whether the visitor belongs to it, and so sees what the public does not
 * @param isSecretariat whether the visitor runs it
 */
record Entered(Alliance alliance, Visitor visitor, Optional<Membership> own, boolean isInside, boolean isSecretariat) {

    List<String> actions() {
        var actions = new ArrayList<String>();
        if (isSecretariat) {
            actions.addAll(alliance.secretariatsActions());
        }
        if (alliance.status() == AllianceStatus.PUBLISHED && visitor.commits() && own.isEmpty()) {
            actions.add("applications");
        }
        return actions;
    }

    Entered requireInside() {
        if (!isInside) {
            throw Answer.notFound();
        }
        return this;
    }

    Entered requirePublished() {
        if (alliance.status() != AllianceStatus.PUBLISHED) {
            throw Answer.illegalInState(alliance.status(), actions());
        }
        return this;
    }
}
