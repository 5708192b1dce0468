package org.jambatan.systemtests;

import java.util.ArrayList;
import java.util.Collections;

/** An institution of the demo that has no letter yet. */
record Newcomer(String account, String partner) {
    /** The last one: {@code ./jambatan demo} takes the first. */
    static Newcomer last(World world) {
        var institutions = new ArrayList<>(People.WITH_A_PARTNER.subList(1, 10));
        Collections.reverse(institutions);
        for (var account : institutions) {
            var id = world.people().partnerOf(account);
            if (world.as("agency").get("/partners/" + id).text("/status").equals("PROSPECT")) {
                return new Newcomer(account, id);
            }
        }
        throw new AssertionError("every institution of the demo is confirmed already");
    }
}
