package org.jambatan.mou.me;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.PartnerStatus;

/** What somebody may begin, by the standing of the partner and the roles of the account. Objects say the rest. */
final class WhatNext {

    private WhatNext() {}

    /** What a partner of this standing may do at all. */
    static List<String> standingOf(PartnerStatus status) {
        return switch (status) {
            case PROSPECT -> List.of("search", "ask", "enter-competitions");
            case CONFIRMED -> List.of("search", "ask", "enter-competitions", "publish", "book", "order");
            case SUSPENDED -> List.of("search");
            case LEFT -> List.of();
        };
    }

    static List<String> of(List<PartnerCard> partners, Set<String> roles) {
        if (partners.size() > 1) {
            return List.of("choose-organization");
        }
        return partners.isEmpty() ? List.of("registration") : of(partners.getFirst(), roles);
    }

    private static List<String> of(PartnerCard partner, Set<String> roles) {
        var actions = new ArrayList<String>();
        var confirmed = partner.status() == PartnerStatus.CONFIRMED;
        if (roles.contains("agency-officer") && partner.kind() == PartnerKind.AGENCY && confirmed) {
            actions.addAll(List.of("partner", "programme"));
        }
        if (roles.contains("partner-admin")) {
            actions.add("invitation");
        }
        if (roles.contains("provider-manager")) {
            actions.addAll(List.of("facility", "equipment", "offering", "agreement"));
        } else if (roles.contains("signatory") || roles.contains("partner-admin")) {
            actions.add("agreement");
        }
        if (roles.contains("member") && confirmed) {
            actions.addAll(List.of("booking", "order"));
        }
        return actions;
    }
}
